/** One item of a feed, as IMPORTFEED gives it. */
export interface FeedItem {
  readonly title: string;
  readonly author: string;
  readonly url: string;
  readonly created: string;
  readonly summary: string;
}

/** What Google Alerts puts around the address of a find. */
const alert = (page: string) =>
  `https://www.google.com/url?rct=j&sa=t&url=${encodeURIComponent(page)}&ct=ga&cd=sample&usg=sample`;

function item(created: string, title: string, page: string): FeedItem {
  return {
    title: `(Sample) ${title}`,
    author: 'Sample feed of the workbench',
    url: alert(page),
    created,
    summary: `(Sample) ${title}`,
  };
}

/**
 * The feeds that the workbench has, by their addresses: made up, each item marked as a sample. It goes nowhere
 * else: on Google’s side IMPORTFEED reads any feed that the file’s owner allows.
 */
export const sampleFeeds: Readonly<Record<string, readonly FeedItem[]>> = {
  'https://alerts.example/our-brand': [
    item(
      'Tue, 30 Jun 2026 08:12:00 GMT',
      'Ten gifts for the summer, from <b>Blue Lantern</b>',
      'https://press.example/sample/gifts',
    ),
    item(
      'Fri, 26 Jun 2026 17:40:00 GMT',
      'Where to learn to pour candles: <b>Blue Lantern</b> &amp; others',
      'https://blog.example/sample/workshops',
    ),
    item(
      'Fri, 26 Jun 2026 19:05:00 GMT',
      'Where to learn to pour candles: <b>Blue Lantern</b> &amp; others',
      'https://blog.example/sample/workshops',
    ),
  ],
  'https://alerts.example/competitor': [
    item(
      'Sat, 27 Jun 2026 06:30:00 GMT',
      'A rival’s new shop opens downtown',
      'https://press.example/sample/rival',
    ),
  ],
};
