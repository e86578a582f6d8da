import type { ExportFormat } from '../format';
import { analyticsChannels } from './analyticsChannels';
import { analyticsSources } from './analyticsSources';
import { bingDates, bingKeywords } from './bing';
import { brevo } from './brevo';
import { businessProfile } from './businessProfile';
import { clockify } from './clockify';
import { etsyOrders } from './etsyOrders';
import { facebook } from './facebook';
import { facebookLifetime } from './facebookLifetime';
import { googleAds } from './googleAds';
import { googleTrends } from './googleTrends';
import { instagram } from './instagram';
import { journeys } from './journeys';
import { linkedin } from './linkedin';
import { linkedinPosts } from './linkedinPosts';
import { mailchimp } from './mailchimp';
import { matomo } from './matomo';
import { metaAds } from './metaAds';
import { metaInsights } from './metaInsights';
import { paypal } from './paypal';
import { pinterestAds } from './pinterestAds';
import { plausible, plausibleBreakdowns } from './plausible';
import { prestashopOrders } from './prestashopOrders';
import { searchConsoleBreakdowns, searchConsoleFilters } from './searchConsoleBreakdowns';
import { searchConsoleDates } from './searchConsoleDates';
import { searchConsoleQueries } from './searchConsoleQueries';
import { shopifyOrders } from './shopifyOrders';
import { squareSales } from './squareSales';
import { stripe } from './stripe';
import { sumupSales } from './sumupSales';
import { tiktok } from './tiktok';
import { tiktokVideos } from './tiktokVideos';
import { toggl } from './toggl';
import { umami } from './umami';
import { woocommerceOrders } from './woocommerceOrders';
import { xDays } from './xDays';
import { xPosts } from './xPosts';
import { xTweetDays } from './xTweetDays';
import { xTweets } from './xTweets';
import { youtube } from './youtube';
import { youtubeChart } from './youtubeChart';
import { youtubeDays } from './youtubeDays';

/** All formats that an import recognises. */
export const formats: readonly ExportFormat[] = [
  bingDates,
  bingKeywords,
  searchConsoleQueries,
  searchConsoleDates,
  ...searchConsoleBreakdowns,
  searchConsoleFilters,
  analyticsChannels,
  analyticsSources,
  googleTrends,
  matomo,
  plausible,
  plausibleBreakdowns,
  umami,
  businessProfile,
  facebook,
  facebookLifetime,
  instagram,
  metaInsights,
  linkedin,
  linkedinPosts,
  tiktok,
  tiktokVideos,
  xDays,
  xPosts,
  xTweets,
  xTweetDays,
  youtube,
  youtubeChart,
  youtubeDays,
  metaAds,
  googleAds,
  pinterestAds,
  mailchimp,
  brevo,
  shopifyOrders,
  woocommerceOrders,
  prestashopOrders,
  etsyOrders,
  squareSales,
  sumupSales,
  stripe,
  paypal,
  toggl,
  clockify,
  journeys,
];
