import { zipSync } from 'fflate';
import { choose, openFile } from '../../../../src/sidebar/import/files/openFile';
import { requestsOf } from '../../../../src/sidebar/import/files/requests';
import { LINKEDIN_DAYS, OWN_TABLE, opened, stateWith, TODAY } from '../support';

const context = { state: stateWith(), today: TODAY };
const { tables } = context.state;
const QUERIES = 'Top queries,Clicks,Impressions,CTR,Position\nbread,2,10,20%,4.5\n';
const DATES = 'Date,Clicks,Impressions,CTR,Position\n2026-03-02,12,90,13.3%,8\n';

test('Files that are unknown or need an answer make no request', () => {
  expect(requestsOf([opened('own.csv', OWN_TABLE), opened('page.csv', LINKEDIN_DAYS)], tables).size).toBe(0);
});

test('A request holds the figures by row and day, and how conflicts are resolved', () => {
  const file = choose(opened('page.csv', LINKEDIN_DAYS), { dateOrder: 'monthFirst' }, context);
  const [request] = requestsOf([choose(file, { onConflict: { 0: 'replace' } }, context)], tables).values();
  expect(request).toEqual({
    file: 'page.csv',
    format: 'linkedin',
    covers: { first: '2026-02-03', last: '2026-02-04' },
    complete: { first: '2026-02-03', last: '2026-02-04' },
    onConflict: 'replace',
    rows: [
      {
        ...{ table: 'activity', day: '2026-02-02', channel: 'LinkedIn', content: 'original' },
        metrics: { impressions: 300, clicks: 11, shares: 5, interactions: 32 },
        byAccount: [
          {
            days: {
              impressions: [null, 100, 200],
              clicks: [null, 5, 6],
              shares: [null, 2, 3],
              interactions: [null, 14, 18],
            },
          },
        ],
      },
    ],
  });
  expect(JSON.parse(JSON.stringify(request))).toEqual(request);
});

test('Each table of a ZIP makes its own request, for existing sheets only', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const bytes = zipSync({ 'Queries.csv': text(QUERIES), 'Dates.csv': text(DATES) });
  const file = openFile({ name: 'site.zip', bytes, failure: null }, context);
  const names = (existing: typeof tables) =>
    [...requestsOf([file], existing).values()].map((request) => request.file);
  expect(names(tables)).toEqual(['site.zip: Queries.csv', 'site.zip: Dates.csv']);
  expect(names(['keywords'])).toEqual(['site.zip: Queries.csv']);
});
