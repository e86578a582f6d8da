import { previewText, readText } from '../support/files';

const totals = (text: string) =>
  Object.fromEntries(
    readText(text, { cadence: 'monthly' }).totals.map(({ metric, value }) => [metric, value]),
  );

test.each([
  ['Date,Campaign name,Spend,Impressions,Clicks\n2026-10-01,Soap,9.5,700,12\n'],
  ['Day;Campaign Name;Spend;Impressions;CPM;Conversions\n2026-10-01;Soap;9.5;700;1;2\n'],
  ['Jour;Nom de la campagne;Dépenses;Impressions;Clics\n2026-10-01;Savon;9,5;700;12\n'],
])('Ads of nobody in particular aren’t Pinterest’s, nor a near miss of them: %#', (text) => {
  expect(readText(text)).toMatchObject({ format: null, nearMiss: null });
});

test('Ads with Pinterest’s own columns are Pinterest’s', () => {
  const text = 'Date,Campaign name,Spend,Impressions,Outbound clicks\n2026-10-01,Soap,9.5,700,12\n';
  expect(readText(text).format).toBe('pinterestAds');
  expect(totals(text)).toEqual({ ad_spend: 9.5, impressions: 700, clicks: 12 });
});

test.each([
  'Date,Content,Video title,Video publish time,Duration,Views\n2026-10-08,AbC,Soap,"Oct 1, 2026",61,150\n',
  'Date,Contenu,Titre de la vidéo,Heure de publication de la vidéo,Vues\n2026-10-08,AbC,Savon,8 oct. 2026,150\n',
])('The chart that lies beside YouTube’s table counts nothing, and says why', (text) => {
  expect(readText(text)).toMatchObject({ format: 'youtubeChart', totals: [], skipped: { chart: 1 } });
});

test('Replies on X are no posts, and their figures count', () => {
  const header = 'Post id,Date,Post text,Post Link,Impressions,Engagements,Reposts';
  const posts = [
    '11,"Mon, Oct 5, 2026",Soap @fair today,https://x.com/shop/status/11,100,5,1',
    '12,"Mon, Oct 5, 2026",@anna we do,https://x.com/shop/status/12,20,2,0',
    '13,"Tue, Oct 6, 2026","@ 5 euros",https://x.com/shop/status/13,30,1,0',
  ];
  expect(totals([header, ...posts].join('\n'))).toMatchObject({
    posts: 2,
    impressions: 150,
    interactions: 8,
  });
});

test('Posts of X are read under the titles of February 2025', () => {
  const text =
    'Post id,Date,Post text,Link,Impressions,Engagements,Share,Reposts,Url clicks\n' +
    '21,Tue Feb 11 2025,Soap,https://x.com/shop/status/21,70,6,2,1,4\n';
  expect(readText(text, { cadence: 'monthly' })).toMatchObject({
    format: 'xPosts',
    period: { first: '2025-02-11', last: '2025-02-11' },
  });
  expect(totals(text)).toEqual({ posts: 1, impressions: 70, interactions: 6, shares: 3, clicks: 4 });
});

test('Days of X until 2023 are read with their number of posts', () => {
  const text =
    '"Date","Tweets published","impressions","engagements","retweets","replies","url clicks"\n' +
    '"2022-03-01","2","900","40","3","1","6"\n"2022-03-02","0","100","4","0","0","1"\n';
  expect(readText(text).format).toBe('xTweetDays');
  expect(totals(text)).toEqual({ posts: 2, impressions: 1000, interactions: 44, shares: 3, clicks: 7 });
});

test('Orders of one cart of PrestaShop share the reference, and each counts once', () => {
  const text = [
    'ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date',
    '31;SHARED;Yes;France;A;€30.00;Card;Payment accepted;2026-10-03 10:00:00',
    '32;SHARED;Yes;France;A;€12.00;Card;Shipped;2026-10-03 10:00:00',
    '31;SHARED;Yes;France;A;€30.00;Card;Payment accepted;2026-10-03 10:00:00',
  ].join('\n');
  expect(readText(text, { answeredTaxRate: 0 })).toMatchObject({ counted: 2, skipped: { repeated: 1 } });
});

test('Clicks on links are counted where a file tells them from all clicks', () => {
  const header = 'Post ID,Publish time,Permalink,Reactions,Comments,Shares,Total clicks';
  const row = '1,10/20/2026 09:30,https://www.facebook.com/1,5,1,2,90';
  expect(totals(`${header}\n${row}\n`)).toMatchObject({ clicks: 90 });
  expect(totals(`${header},Link clicks\n${row},12\n`)).toMatchObject({ clicks: 12 });
});

test('Weeks of Search Console count in a workbook by month and in one whose weeks they are', () => {
  const text =
    'Date range,Clicks,Impressions,CTR,Position\n2026-10-05 - 2026-10-11,109,5640,1.93%,12\n' +
    '2026-10-26 - 2026-11-01,20,100,20%,11\n';
  const monthly = readText(text, { cadence: 'monthly' });
  expect(monthly).toMatchObject({ format: 'searchConsoleDates', counted: 1, skipped: { spansPeriods: 1 } });
  const weekly = readText(text, { cadence: 'weekly' });
  expect(weekly.tracker.map((row) => row.metrics)).toEqual([{ organic_visits: 109 }, { organic_visits: 20 }]);
});

test('Clicks from Discover, which have no position, aren’t said to lack one', () => {
  const text = 'Date,Clicks,Impressions,CTR\n2026-10-05,109,5640,1.93%\n';
  expect(previewText(text).tables[0]).toMatchObject({ format: null, nearMiss: null });
});
