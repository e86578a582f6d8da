import type { Mapping } from '../../../../src/imports';
import { choose, describe as describeColumns, reread } from '../../../../src/sidebar/import/files/openFile';
import { LINKEDIN_DAYS, OWN_TABLE, opened, stateWith, TODAY } from '../support';

const mapping: Mapping = {
  table: 'activity',
  columns: { Jour: 'date', Réseau: 'channel', Vues: 'impressions', Ventes: 'revenue' },
  content: 'original',
};
const context = { state: stateWith(), today: TODAY };
const tableOf = (file: ReturnType<typeof opened>) => {
  const [table] = file.preview.tables;
  if (!table) throw new Error('No table was found.');
  return table;
};

test('A file with ambiguous dates waits for an answer, then is read with it', () => {
  const file = opened('page.csv', LINKEDIN_DAYS);
  expect(tableOf(file).tracker).toEqual([]);
  const read = choose(file, { dateOrder: 'monthFirst' }, context);
  expect(tableOf(read).period).toEqual({ first: '2026-02-03', last: '2026-02-04' });
  expect(tableOf(read).tracker).toEqual([
    expect.objectContaining({ day: '2026-02-02', metrics: expect.objectContaining({ impressions: 300 }) }),
  ]);
});

test('Answers are remembered for the next file of its kind', () => {
  const key = tableOf(opened('page.csv', LINKEDIN_DAYS)).mappingKey;
  const state = stateWith({ choices: { [`dateOrder ${key}`]: 'dayFirst' } });
  expect(tableOf(opened('page.csv', LINKEDIN_DAYS, state)).period?.first).toBe('2026-03-02');
  const nonsense = stateWith({ choices: { [`dateOrder ${key}`]: 'sideways' } });
  expect(tableOf(opened('page.csv', LINKEDIN_DAYS, nonsense)).period).toBeNull();
});

test('A mapping makes an unknown file readable, with its channels matched to the workbook’s', () => {
  const file = opened('own.csv', OWN_TABLE);
  expect(tableOf(file).format).toBeNull();
  const read = describeColumns(file, tableOf(file).mappingKey, mapping, context);
  expect(tableOf(read).format).toBe('mapped');
  expect(read.choices.channels).toEqual({ Facebook: 'Facebook', Mastodon: null });
  expect(tableOf(read).ambiguities).toMatchObject([{ about: 'taxRate', column: 'Ventes', isUnsure: true }]);
  const taxed = choose(read, { answeredTaxRate: 0.25 }, context);
  expect(tableOf(taxed).tracker.map((row) => row.metrics)).toEqual([{ impressions: 100, revenue: 10 }]);
  const asked = choose(taxed, { channels: { Facebook: 'Facebook', Mastodon: 'E-mail' } }, context);
  expect(tableOf(asked).tracker).toHaveLength(2);
});

test('A remembered mapping is used at once, an unreadable one is ignored', () => {
  const { mappingKey } = tableOf(opened('own.csv', OWN_TABLE));
  const formatWith = (json: string) =>
    tableOf(opened('own.csv', OWN_TABLE, stateWith({ mappings: { [mappingKey]: json } }))).format;
  expect(formatWith(JSON.stringify(mapping))).toBe('mapped');
  expect(formatWith('{"table"')).toBeNull();
  expect(formatWith('7')).toBeNull();
});

test('A channel added to Settings is found on rereading, and the user’s choices stay', () => {
  const file = opened('own.csv', OWN_TABLE);
  const read = describeColumns(file, tableOf(file).mappingKey, mapping, context);
  const skipped = choose(read, { channels: { Facebook: null, Mastodon: null } }, context);
  const more = stateWith({ channels: ['Facebook', 'LinkedIn', 'E-mail', 'mastodon'] });
  const again = reread(skipped, context.state, { ...context, state: more });
  expect(again.choices.channels).toEqual({ Facebook: null, Mastodon: 'mastodon' });
});

test('Choosing whose figures stay doesn’t read the file again', () => {
  const file = opened('page.csv', LINKEDIN_DAYS);
  const chosen = choose(file, { onConflict: { 0: 'replace' } }, context);
  expect(chosen.preview).toBe(file.preview);
  expect(chosen.choices.onConflict).toEqual({ 0: 'replace' });
});

describe('parsing', () => {
  const decode = jest.spyOn(TextDecoder.prototype, 'decode');
  const parsesOf = (work: () => unknown) => {
    decode.mockClear();
    work();
    // A text in UTF-8 is decoded once each time that it is parsed.
    return decode.mock.calls.length;
  };
  afterAll(() => decode.mockRestore());

  test('A dropped file is parsed once, whatever the workbook remembers and lacks', () => {
    const { mappingKey } = tableOf(opened('page.csv', LINKEDIN_DAYS));
    const choices = { [`dateOrder ${mappingKey}`]: 'dayFirst', 'channel LinkedIn': 'E-mail' };
    const states = [stateWith(), stateWith({ choices }), stateWith({ choices, channels: ['E-mail'] })];
    const opening = states.map((state) => parsesOf(() => opened('page.csv', LINKEDIN_DAYS, state)));
    expect(opening).toEqual([1, 1, 1]);
  });

  test('An answer parses the file once, one about conflicts not at all', () => {
    const own = opened('own.csv', OWN_TABLE);
    const key = tableOf(own).mappingKey;
    expect(parsesOf(() => describeColumns(own, key, mapping, context))).toBe(1);
    const page = opened('page.csv', LINKEDIN_DAYS);
    expect(parsesOf(() => choose(page, { dateOrder: 'monthFirst' }, context))).toBe(1);
    expect(parsesOf(() => choose(page, { onConflict: { 0: 'replace' } }, context))).toBe(0);
  });
});
