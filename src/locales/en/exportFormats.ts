const breakdown = 'In the same ZIP. Its clicks are counted by date.';
const meta =
  'Meta Business Suite > Insights > Content > Export data, with the figures of each post’s lifetime.';

/** How to get each of the exports that are recognised. */
export const exportFormats = {
  searchConsoleQueries: 'Performance > Search results > Export > Download CSV, then drop the ZIP as it is.',
  searchConsoleDates: 'In the same ZIP. It gives the organic visits.',
  searchConsolePages: breakdown,
  searchConsoleCountries: breakdown,
  searchConsoleDevices: breakdown,
  searchConsoleAppearance: breakdown,
  searchConsoleFilters: 'In the same ZIP. It has no figures.',
  analyticsChannels:
    'Reports > Acquisition > Traffic acquisition, add the dimension Date or choose one week or month, then Share > Download file > CSV.',
  analyticsSources:
    'Reports > Acquisition > Traffic acquisition, dimension Session source / medium, add Date or choose one week or month, then Share > Download file > CSV.',
  facebook: meta,
  facebookLifetime: 'Export of post data from the page’s Insights, as it was until 2023.',
  instagram: meta,
  linkedin: 'Your page > Analytics > Content > Export, then save the sheet of figures by day as CSV.',
  tiktok: 'TikTok Studio > Analytics > Overview > Download data > CSV.',
  xDays: 'X Premium > Analytics > Overview > Download as CSV.',
  xPosts: 'X Premium > Analytics > Content > Download as CSV.',
  xTweets: 'Export by tweet from Twitter Analytics, as it was until 2023.',
  xTweetDays: 'Export by day from Twitter Analytics, as it was until 2023.',
  youtube: 'YouTube Studio > Analytics > Advanced mode > Content > Export > CSV: the table, not the chart.',
  youtubeChart: 'In the same ZIP. Its views are counted by the table.',
  pinterestAds:
    'Ads > Reporting > Custom report with the columns Date, Campaign name and Spend, then export it as CSV.',
  mailchimp: 'Analytics > Reports > Export, then drop the file of campaigns.',
  shopifyOrders: 'Orders > Export > Plain CSV file. Names and addresses stay on this computer.',
  woocommerceOrders: 'Analytics > Orders > Download. Names stay on this computer.',
  prestashopOrders: 'Orders > Orders > Export. Names stay on this computer.',
  toggl:
    'Reports > Detailed > Export > CSV. An entry counts for the channel that its project, tags or description name; people’s names stay on this computer.',
  clockify:
    'Reports > Detailed > Export > CSV. An entry counts for the channel that its project, tags or description name; people’s names stay on this computer.',
};
