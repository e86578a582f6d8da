import { zipSync } from 'fflate';
import type { Mapping } from '../../../../src/imports';
import { choose, describe as describeColumns, openFile } from '../../../../src/sidebar/import/files/openFile';
import { requestsOf } from '../../../../src/sidebar/import/files/requests';
import { ADS, LINKEDIN_DAYS, OWN_TABLE, opened, stateWith, TODAY } from '../support';

const context = { state: stateWith(), today: TODAY };
const { state } = context;
const QUERIES = 'Top queries,Clicks,Impressions,CTR,Position\nbread,2,10,20%,4.5\n';
const DATES = 'Date,Clicks,Impressions,CTR,Position\n2026-03-02,12,90,13.3%,8\n';

test('Files that are unknown or need an answer make no request', () => {
  expect(requestsOf([opened('own.csv', OWN_TABLE), opened('page.csv', LINKEDIN_DAYS)], state).size).toBe(0);
});

test('A request holds the figures by row and day, and how conflicts are resolved', () => {
  const file = choose(opened('page.csv', LINKEDIN_DAYS), { dateOrder: 'monthFirst' }, context);
  const [request] = requestsOf([choose(file, { onConflict: { 0: 'replace' } }, context)], state).values();
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
  const names = (tables: typeof state.tables) =>
    [...requestsOf([file], { ...state, tables }).values()].map((request) => request.file);
  expect(names(state.tables)).toEqual(['site.zip: Queries.csv', 'site.zip: Dates.csv']);
  expect(names(['keywords'])).toEqual(['site.zip: Queries.csv']);
});

test('Ads get a new channel, which the request adds to the list; where one is chosen or there, nothing is added', () => {
  const file = opened('ads.csv', ADS);
  const channelsOf = (files: typeof file, known = state) => {
    const [request] = requestsOf([files], known).values();
    const rows = request?.rows.map((row) => row.table === 'activity' && row.channel);
    return { rows, added: request?.newChannels };
  };
  expect(channelsOf(file)).toEqual({ rows: ['Facebook Ads'], added: ['Facebook Ads'] });
  const counted = choose(file, { channels: { 'Facebook Ads': 'Facebook' } }, context);
  expect(channelsOf(counted)).toEqual({ rows: ['Facebook'], added: undefined });
  const there = stateWith({ channels: ['Facebook', 'facebook ads'] });
  expect(channelsOf(opened('ads.csv', ADS, there), there)).toEqual({
    rows: ['facebook ads'],
    added: undefined,
  });
});

test('Who may not change Settings gets no new channel', () => {
  const kept = stateWith({ canAddChannels: false });
  expect(requestsOf([opened('ads.csv', ADS, kept)], kept).size).toBe(0);
});

test('A file whose columns were described says its kind, by which files of other kinds are told from it', () => {
  const file = opened('own.csv', OWN_TABLE);
  const key = file.preview.tables[0]?.mappingKey ?? '';
  const requestWith = (mapping: Mapping) => {
    const context = { state: stateWith(), today: TODAY };
    const read = choose(describeColumns(file, key, mapping, context), { answeredTaxRate: 0 }, context);
    return [...requestsOf([read], stateWith()).values()][0];
  };
  expect(requestWith({ table: 'traffic', columns: { Jour: 'date', Ventes: 'sales' } })).toMatchObject({
    format: 'mapped',
    source: { id: key, name: 'Jour, Ventes' },
  });
  const keywords = requestWith({ table: 'keywords', columns: { Réseau: 'keyword', Vues: 'impressions' } });
  expect(keywords).toMatchObject({ format: `mapped ${key}` });
  expect(keywords?.source).toBeUndefined();
});
