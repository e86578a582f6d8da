import type { ExportFormat } from '../format';
import { analyticsChannels } from './analyticsChannels';
import { analyticsSources } from './analyticsSources';
import { clockify } from './clockify';
import { facebook } from './facebook';
import { facebookLifetime } from './facebookLifetime';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mailchimp } from './mailchimp';
import { pinterestAds } from './pinterestAds';
import { prestashopOrders } from './prestashopOrders';
import { searchConsoleBreakdowns, searchConsoleFilters } from './searchConsoleBreakdowns';
import { searchConsoleDates } from './searchConsoleDates';
import { searchConsoleQueries } from './searchConsoleQueries';
import { shopifyOrders } from './shopifyOrders';
import { tiktok } from './tiktok';
import { toggl } from './toggl';
import { woocommerceOrders } from './woocommerceOrders';
import { xDays } from './xDays';
import { xPosts } from './xPosts';
import { xTweetDays } from './xTweetDays';
import { xTweets } from './xTweets';
import { youtube } from './youtube';
import { youtubeChart } from './youtubeChart';

/** All formats that an import recognises. */
export const formats: readonly ExportFormat[] = [
  searchConsoleQueries,
  searchConsoleDates,
  ...searchConsoleBreakdowns,
  searchConsoleFilters,
  analyticsChannels,
  analyticsSources,
  facebook,
  facebookLifetime,
  instagram,
  linkedin,
  tiktok,
  xDays,
  xPosts,
  xTweets,
  xTweetDays,
  youtube,
  youtubeChart,
  pinterestAds,
  mailchimp,
  shopifyOrders,
  woocommerceOrders,
  prestashopOrders,
  toggl,
  clockify,
];
