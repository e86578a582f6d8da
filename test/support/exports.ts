import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Language } from '../../src/locales';

const samples = join(__dirname, '..', 'imports', 'formats', 'samples');

/** An export, and what its figures sum up to, reckoned by hand from the file. */
export interface Export {
  readonly name: string;
  readonly content: Buffer;
  readonly activity?: Readonly<Record<string, number>>;
  readonly traffic?: Readonly<Record<string, number>>;
  readonly keywords?: Readonly<Record<string, number>>;
  readonly journeys?: Readonly<Record<string, number>>;
}

type Sums = Omit<Export, 'name' | 'content'>;

function sample(name: string, sums: Sums, change?: (text: string) => string): Export {
  const content = readFileSync(join(samples, name));
  // Only what is changed is read as text: some samples are in another encoding than UTF-8.
  return { name, content: change ? Buffer.from(change(content.toString())) : content, ...sums };
}

function zip(folder: string, sums: Sums): Export {
  const names = readdirSync(join(samples, folder));
  const files = names.map((name) => [name, new Uint8Array(readFileSync(join(samples, folder, name)))]);
  return { name: `${folder}.zip`, content: Buffer.from(zipSync(Object.fromEntries(files))), ...sums };
}

/** One and the rate of tax that the person answers where an export has no column of taxes. */
const TAX = 1.2;

function spreadsheetSample(name: string): Buffer {
  return readFileSync(join(samples, '..', '..', 'spreadsheet', 'samples', name));
}

/** An Excel file of before 2007, whose sum and days are cells of their own kinds. */
export const spreadsheet: Export = {
  name: 'youtube-days.xls',
  content: spreadsheetSample('youtube-days.xls'),
  activity: { impressions: 200 + 150 },
};

/** Into a year of its own, in which the days fall on the same days of the week: no other file fills these cells. */
const in2020 = (text: string) => text.replaceAll(/2026(?=-?03)/g, '2020');

/** One export of every kind, in the language where there is one; no two fill the same cell. */
export const samplesIn: Readonly<Record<Language, readonly Export[]>> = {
  en: [
    zip('search-console.en', {
      traffic: { organic_visits: 40 + 55 + 65 },
      keywords: { clicks: 120 + 30, impressions: 2400 + 1500 + 40, position_now: 3.2 + 8.75 + 61.28 },
    }),
    sample(
      'analytics-channels.en.csv',
      {
        traffic: { all_visits: 820 + 500 + 300 + 90 + 40 + 20, organic_visits: 820, social_visits: 300 + 90 },
      },
      in2020,
    ),
    sample('analytics-sources.en.csv', {
      activity: {
        visits: 120 + 30 + 90 + 90 + 10,
        new_visitors: 80 + 20 + 55 + 60 + 8,
        revenue: (150 + 130 + 75.5) / TAX,
      },
    }),
    sample('facebook.en.csv', {
      activity: {
        posts: 3,
        impressions: 3000 + 800 + 5200,
        interactions: 150 + 25 + (300 + 40 + 25),
        shares: 10 + 4 + 25,
        clicks: 90 + 12 + 10,
      },
    }),
    sample('facebook-lifetime.en.csv', {
      activity: {
        posts: 2,
        impressions: 5091 + 19057,
        interactions: 4 + 79 + 17 + 5 + 130,
        shares: 17,
        clicks: 159 + 1674,
      },
    }),
    sample('instagram.en.csv', {
      activity: {
        posts: 3,
        impressions: 2400 + 9100 + 1000,
        interactions: 180 + 12 + 9 + 21 + (410 + 55 + 23 + 60) + (70 + 2 + 4),
        shares: 12 + 55 + 2,
      },
    }),
    sample('linkedin.en.csv', {
      activity: {
        impressions: 300 + 550 + 200,
        interactions: 12 + 9 + 2 + 1 + (25 + 15 + 3 + 2) + (7 + 5 + 0 + 1),
        shares: 1 + 2 + 1,
        clicks: 12 + 25 + 7,
      },
    }),
    sample('x-tweets.en.csv', {
      activity: { posts: 2, impressions: 1209 + 500, interactions: 13 + 20, shares: 2 + 3, clicks: 8 + 4 },
    }),
    sample('x-days.en.csv', {
      activity: {
        posts: 2 + 0 + 1,
        impressions: 1300 + 700 + 400,
        interactions: 70 + 25 + 18,
        shares: 5 + 6 + (1 + 2) + (0 + 3),
      },
    }),
    sample('youtube.en.csv', {
      activity: {
        posts: 3,
        impressions: 40000 + 1100 + 12000,
        interactions: 130 + 20 + 11 + (55 + 4 + 4) + 5,
        shares: 11 + 4,
      },
    }),
    sample('journeys.en.csv', {
      journeys: { conversions: 4 + 1 + 6 + 2, misses: 60 + 240 + 150, revenue: 180.5 + 39.5 + 75 },
    }),
    sample('toggl.en.csv', { activity: { hours: 1.75 + 0.3333 + 0.75 + 1 } }),
    sample('shopify-orders.en.csv', { traffic: { orders: 3, sales: 21.58 + 100 / 3 + 44.5 / 1.2 } }),
    sample('woocommerce-orders.en.csv', { traffic: { orders: 3, sales: 1040.5 + 25 + 15 } }, in2020),
    sample('meta-ads-by-day.en.csv', {
      activity: { ad_spend: 12.5 + 15.35 + 13.25, impressions: 1000 + 1200 + 450, clicks: 20 + 26 + 18 },
    }),
    sample('google-ads-by-day.en.csv', {
      activity: { ad_spend: 4.2 + 1006.1 + 7.05, impressions: 800 + 900 + 300, clicks: 60 + 71 + 12 },
    }),
    sample('tiktok-videos.en.csv', {
      activity: { posts: 2, impressions: 500 + 300, interactions: 10 + 2 + 1 + 5, shares: 1 },
    }),
    sample('GMB insights (Performance Report) - 2026-3-9 - 2026-3-15.csv', {
      activity: {
        impressions: 120 + 80 + 60 + 10 + (30 + 10 + 5 + 2),
        interactions: 4 + 1 + 9 + 21 + (1 + 2 + 3),
        clicks: 21 + 3,
      },
    }),
    sample('brevo.en.csv', {
      activity: { posts: 2, impressions: 240 + 260, interactions: 31 + 28, clicks: 31 + 28 },
    }),
    sample('matomo.en.csv', { traffic: { all_visits: 100 + 120 + 85 } }),
  ],
  fr: [
    zip('search-console.fr', {
      traffic: { organic_visits: 48 + 52 },
      keywords: { clicks: 70 + 14, impressions: 1400 + 700, position_now: 2.5 + 12.25 },
    }),
    sample('facebook.fr.csv', {
      activity: {
        posts: 2,
        impressions: 2000 + 500,
        interactions: 88 + 9,
        shares: 8 + 2,
        clicks: 45 + 3,
      },
    }),
    sample('mailchimp.fr.csv', {
      activity: { posts: 1, fees: 20, impressions: 420, interactions: 85, clicks: 85, revenue: 1150.5 / TAX },
    }),
    sample('pinterest-ads.fr.csv', {
      activity: { ad_spend: 1012.5 + 10, impressions: 4000 + 3500, clicks: 41 + 30 },
    }),
    // The list doesn't say how much of an order was paid back in part: it counts in full.
    sample('journeys.fr.csv', {
      journeys: { conversions: 4 + 6, misses: 60 + 240, revenue: 180.5 },
    }),
    sample('clockify.fr.csv', { activity: { hours: 1.5 } }),
    sample('prestashop-orders.fr.csv', { traffic: { orders: 3, sales: (40 + 12.5 + 1012.5) / TAX } }),
    sample('meta-ads-by-platform.fr.csv', {
      activity: { ad_spend: 1015.35 + 20.15, impressions: 1200 + 800, clicks: 26 + 9 },
    }),
    sample('tiktok.fr.csv', {
      activity: { impressions: 2500 + 600, interactions: 205 + 11 + 15 + (-2 + 1), shares: 15 },
    }),
    sample('x-posts.en.csv', {
      activity: {
        posts: 3,
        impressions: 1000 + 800 + 200,
        interactions: 60 + 31 + 9,
        shares: 4 + 6 + (0 + 2) + (1 + 0),
        clicks: 15 + 7 + 0,
      },
    }),
  ],
};

const utf8 = (text: string) => Buffer.from(text);
const table = (rows: readonly string[]) => utf8(rows.join('\n'));

/** Files of which nothing is to be written, with the key of what is said of each. */
export const broken = {
  empty: { name: 'nothing.csv', content: utf8('') },
  binary: {
    name: 'picture.csv',
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  },
  pdf: { name: 'report.csv', content: utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n') },
  damagedZip: {
    name: 'cut.zip',
    content: Buffer.from(zipSync({ 'a.csv': utf8('Date,Clicks\n') })).subarray(0, 60),
  },
  tooManyRows: {
    name: 'long.csv',
    content: table(['Date,Clicks,Impressions,CTR,Position', ...Array(200_000).fill('2026-03-02,1,2,50%,3')]),
  },
  oldSpreadsheet: { name: 'old.xls', content: spreadsheetSample('linkedin-excel-95.xls') },
  noTable: { name: 'letter.txt', content: utf8('Dear customer,\nthank you.\n') },
} as const;

/** A LinkedIn file without its reactions. */
export const columnMissing = {
  name: 'missing.csv',
  content: table([
    'Date,Impressions (total),Clicks (total),Comments (total),Reposts (total)',
    '03/20/2026,100,5,3,2',
  ]),
};

/** A table of nobody's making, with days that may be of March or of other months. */
export const own: Export = {
  name: 'own.csv',
  content: table(['Jour;Vues', '02/03/2024;40', '05/03/2024;2']),
  activity: { impressions: 40 + 2 },
};

/** Two kinds of dates in one column, letters that another encoding lost, a row that was cut. */
export const partlyUnreadable = {
  name: '<img src=x onerror=alert(1)>.csv',
  content: Buffer.concat([
    table([
      'Date,Impressions (total),Clicks (total),Reactions (total),Comments (total),Reposts (total)',
      '05/20/2025,100,5,4,3,2',
      '2025-05-21,7,7,7,7,7',
      '05/22/2025,=1+1,5,4,3,2',
      '05/23/2025,50,1',
      '',
    ]),
  ]),
  activity: { impressions: 100, clicks: 5 + 5, interactions: 5 + 4 + 3 + 2 + (5 + 4 + 3 + 2), shares: 2 + 2 },
};
