import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { previewFile } from '../../../src/imports';
import { samples } from './support/readSample';

/** The sample's files as Search Console gives them. */
function zipOf(folder: string): Uint8Array {
  const files = readdirSync(join(samples, folder)).map((name) => [
    name,
    new Uint8Array(readFileSync(join(samples, folder, name))),
  ]);
  return zipSync(Object.fromEntries(files));
}

test.each([
  ['search-console.en', { traffic: 40 + 55 + 65, keywords: 120 + 30 + 0 }],
  ['search-console.fr', { traffic: 48 + 52, keywords: 70 + 14 }],
])(
  'In %s.zip the table by date gives Traffic, the queries give Keywords, and no click counts twice',
  (folder, sums) => {
    const { failure, tables, unread } = previewFile(zipOf(folder), `${folder}.zip`, {
      cadence: 'weekly',
      today: '2026-11-24',
    });
    expect(failure).toBeNull();
    expect(unread).toEqual([]);
    expect(tables.filter(({ format }) => format === null)).toEqual([]);
    expect(
      tables.flatMap(({ totals }) => totals).filter(({ metric }) => /clicks|visits/.test(metric)),
    ).toEqual(
      expect.arrayContaining([
        { table: 'traffic', metric: 'organic_visits', value: sums.traffic },
        { table: 'keywords', metric: 'clicks', value: sums.keywords },
      ]),
    );
    expect(tables.filter(({ tracker }) => tracker.length > 0)).toHaveLength(2);
  },
);
