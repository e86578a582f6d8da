const breakdown = 'In the same ZIP. Its clicks are counted by date.';
const meta =
  'Meta Business Suite > Insights > Content > Export data, with the figures of each post’s lifetime.';

/** How sure the titles of a file are. */
const titles = {
  seen: 'Titles: seen in files.',
  frenchGuessed: 'Titles: English seen in files, French guessed.',
  inCode: 'Titles: known from programs that read such files.',
  englishInCode: 'Titles: known from programs that read such files; English only.',
  inCodeFrenchGuessed: 'Titles: English known from programs that read such files, French guessed.',
  guessed: 'Titles: guessed. If the file isn’t recognised, say what its columns are.',
};

/** How to get each of the exports that are recognised. */
export const exportFormats = {
  searchConsoleQueries: 'Performance > Search results > Export > Download CSV, then drop the ZIP as it is.',
  searchConsoleDates: 'In the same ZIP. It gives the organic visits.',
  searchConsolePages: breakdown,
  searchConsoleCountries: breakdown,
  searchConsoleDevices: breakdown,
  searchConsoleAppearance: breakdown,
  searchConsoleFilters: 'In the same ZIP. It has no figures.',
  bingDates: `Search Performance > Download all, the table by date. It gives the organic visits from Bing. ${titles.guessed}`,
  bingKeywords: `Search Performance > Keywords > Download. ${titles.inCode}`,
  analyticsChannels:
    'Reports > Acquisition > Traffic acquisition, add the dimension Date or choose one week or month, then Share > Download file > CSV.',
  analyticsSources:
    'Reports > Acquisition > Traffic acquisition, dimension Session source / medium, add Date or choose one week or month, then Share > Download file > CSV.',
  googleTrends:
    'Explore > a word for your trade, your country, Past 5 years > Interest over time > Download (the arrow). It gives controls for rows that Traffic has.',
  matomo: `Visitors > Overview > Visits over time > Export > CSV, by day. ${titles.inCode}`,
  plausible: `Dashboard > Export (the arrow above the chart), then drop the ZIP as it is: visitors.csv counts. ${titles.inCode}`,
  plausibleBreakdowns: 'In the same ZIP. Its visitors are counted by date.',
  umami: `Website > Settings > Data > Export, then drop the ZIP: website_event.csv counts. Its days are those of Greenwich. ${titles.inCode}`,
  businessProfile: `Business Profile Manager > Insights > Download report, for one week or one month: the period is taken from the file’s name, so leave it as it is. ${titles.inCodeFrenchGuessed}`,
  facebook: meta,
  facebookLifetime: 'Export of post data from the page’s Insights, as it was until 2023.',
  instagram: meta,
  metaInsights: `Meta Business Suite > Insights > Results > Export, one file for each figure. Say of each whether it is of Facebook or Instagram. ${titles.frenchGuessed}`,
  linkedin: 'Your page > Analytics > Content > Export: the sheet of figures by day.',
  linkedinPosts: `Your page > Analytics > Content > Export: the sheet of all posts. ${titles.inCodeFrenchGuessed}`,
  tiktok: 'TikTok Studio > Analytics > Overview > Download data > CSV.',
  tiktokVideos: `TikTok Studio > Content > Download data > CSV. ${titles.frenchGuessed}`,
  xDays: 'X Premium > Analytics > Overview > Download as CSV.',
  xPosts: 'X Premium > Analytics > Content > Download as CSV.',
  xTweets: 'Export by tweet from Twitter Analytics, as it was until 2023.',
  xTweetDays: 'Export by day from Twitter Analytics, as it was until 2023.',
  youtube: 'YouTube Studio > Analytics > Advanced mode > Content > Export > CSV: the table, not the chart.',
  youtubeChart: 'In the same ZIP. Its views are counted by the table.',
  youtubeDays: `YouTube Studio > Analytics > Advanced mode > Date > Export > CSV: the table, not the chart. ${titles.inCode}`,
  metaAds: `Ads Manager > Campaigns > Breakdown > By time > Day, then Reports > Export table data > CSV. ${titles.seen}`,
  googleAds: `Campaigns > Segment > Time > Day, then Download > CSV. Without days, choose one week or one month. ${titles.inCodeFrenchGuessed}`,
  pinterestAds:
    'Ads > Reporting > Custom report with the columns Date, Campaign name and Spend, then export it as CSV.',
  mailchimp: 'Analytics > Reports > Export, then drop the file of campaigns.',
  brevo: `Campaigns > Statistics > Export. ${titles.guessed}`,
  shopifyOrders: 'Orders > Export > Plain CSV file. Names and addresses stay on this computer.',
  woocommerceOrders: 'Analytics > Orders > Download. Names stay on this computer.',
  prestashopOrders: 'Orders > Orders > Export. Names stay on this computer.',
  etsyOrders: `Shop Manager > Settings > Options > Download data > Orders. Names and addresses stay on this computer. ${titles.englishInCode}`,
  squareSales: `Transactions > Export > Transactions CSV. ${titles.inCodeFrenchGuessed}`,
  sumupSales: `Reports > Sales > Export, with one row per article. ${titles.inCodeFrenchGuessed}`,
  stripe: `Transactions > Payments > Export, all columns. Customers’ names stay on this computer. ${titles.seen}`,
  paypal: `Activity > Reports > Activity report > CSV. Payments received and refunds count, not purchases, holds or transfers. Names stay on this computer. ${titles.seen}`,
  toggl:
    'Reports > Detailed > Export > CSV. An entry counts for the channel that its project, tags or description name; people’s names stay on this computer.',
  clockify:
    'Reports > Detailed > Export > CSV. An entry counts for the channel that its project, tags or description name; people’s names stay on this computer.',
  journeys:
    'A table of paths, from a data warehouse or made by hand: sale_date, first_touch, path, conversions, misses, revenue. Only path and conversions are needed; the path has > between channels.',
};
