import { checkupTexts, languages } from '../../../src/locales';
import { findingText } from '../../../src/sidebar/checkup/findingTexts';
import { findingsIn } from '../../../src/workbook/checkup/checks';
import { checkGaps } from '../../../src/workbook/checkup/checks/gaps';
import { checkUnlikelyDays } from '../../../src/workbook/checkup/checks/unlikelyDays';
import { readDay, readNumber } from '../../../src/workbook/checkup/readTyped';
import type { Snapshot } from '../../../src/workbook/checkup/snapshot';
import { workbookDescription } from '../../../src/workbook/description';
import { activity } from '../../../src/workbook/description/sheets/activity';
import type { CellValue } from '../../../src/workbook/spreadsheet/cellValue';

const typed = activity.columns.filter(({ input }) => input);
const keys = typed.map(({ key }) => key);
const table = { ...activity, columns: typed };

type Row = Readonly<Record<string, CellValue>>;

/** Monday 5 January 2026. */
const MONDAY = 46027;
const row = (week: number, more: Row = {}): Row => ({
  period: { day: MONDAY + week * 7 },
  channel: 'Instagram',
  content: 'Original',
  person: 'Nora',
  visits: 100,
  ...more,
});

function snapshot(rows: readonly Row[], changes: Partial<Snapshot> = {}): Snapshot {
  return {
    language: 'en',
    missingSheets: [],
    tables: [
      {
        table,
        name: 'Activity',
        positions: new Map(keys.map((key, index) => [key, index + 1])),
        titles: new Map(keys.map((key) => [key, key])),
        values: [keys, ...rows.map((each) => keys.map((key) => each[key] ?? ''))],
        formulas: [],
        formats: [],
        expected: new Map(),
      },
    ],
    lists: new Map([
      ['channels', ['Instagram']],
      ['contents', ['Original']],
      ['people', ['Nora']],
    ]),
    currency: { code: 'EUR', sign: '€' },
    today: MONDAY + 700,
    start: MONDAY,
    cadence: 'weekly',
    canRebuild: true,
    room: null,
    blankSettings: [],
    isOwnerOnly: false,
    ...changes,
  };
}

const ids = (...rows: readonly Row[]) => findingsIn(snapshot(rows)).map(({ id, cell }) => `${id} ${cell}`);

test('correct rows give no findings', () => {
  expect(ids(row(0), {}, row(1), row(2, { note: 'a sale' }))).toEqual([]);
});

test('More dated rows than calculations have lines for are found, at the first that has none', () => {
  const rows = [row(0), row(1), { ...row(2), period: '' }, row(3)];
  const found = (room: number | null) =>
    findingsIn(snapshot(rows, { room })).filter(({ check }) => check === 'tooManyRows');
  expect(found(4)).toEqual([]);
  expect(found(null)).toEqual([]);
  expect(found(3)).toMatchObject([
    { id: 'tooManyRows:activity.period', cell: 'A5', values: { count: 3, room: 2 }, repair: 'makeRoom' },
  ]);
});

test.each<[string, Row, string]>([
  ['leads over visits', { leads: 101 }, 'partAboveWhole:activity.leads:2 O2'],
  ['new visitors over visits', { new_visitors: 101 }, 'partAboveWhole:activity.new_visitors:2 N2'],
  ['customers over visits', { customers: 101 }, 'partAboveWhole:activity.customers:2 Q2'],
  ['qualified over leads', { leads: 2, qualified_leads: 3 }, 'partAboveWhole:activity.qualified_leads:2 P2'],
  ['clicks over impressions', { impressions: 4, clicks: 5 }, 'partAboveWhole:activity.clicks:2 L2'],
  ['a negative cost', { fees: -1 }, 'tooLow:activity.fees:2 H2'],
  ['a number as text', { hours: '2,5' }, 'textNumber:activity.hours F2'],
  ['words for a number', { posts: 'two' }, 'notNumber:activity.posts:2 E2'],
  ['words for hours', { hours: 'two' }, 'notHours:activity.hours:2 F2'],
  ['hours in writing', { hours: '1h45' }, 'writtenHours:activity.hours F2'],
  ['hours as a time of day', { hours: 105 / 1440 }, 'writtenHours:activity.hours F2'],
  ['an hour and a half as a time of day', { hours: 90 / 1440 }, 'writtenHours:activity.hours F2'],
  ['too many minutes', { hours: '25:61' }, 'minutesAbove59:activity.hours:2 F2'],
  ['hours of two readings', { hours: '1,234' }, 'ambiguousHours:activity.hours:2 F2'],
  ['a date for a number', { hours: { day: MONDAY } }, 'notNumber:activity.hours:2 F2'],
  ['a date as text', { period: '2026-01-05' }, 'textDate:activity.period A2'],
  ['words for a date', { period: 'last week' }, 'notDate:activity.period:2 A2'],
  ['no date', { period: '' }, 'noDate:activity.period:2 A2'],
  ['an unknown person', { person: 'Zoe' }, 'unknownChoice:activity.person:Zoe D2'],
  ['a slip of the finger', { channel: 'Instgram' }, 'misspeltChoice:activity.channel:Instgram B2'],
  ['a day to come', { period: { day: MONDAY + 1400 } }, 'futureDay:activity.period A2'],
  ['half a visit', { visits: 3.75001 }, 'notWhole:activity.visits:2 M2'],
  ['thousands taken for decimals', { visits: 1.2 }, 'lostThousands:activity.visits:2 M2'],
  ['a space too many', { channel: 'Instagram ' }, 'spacedChoice:activity.channel:Instagram  B2'],
])('%s is found', (_, changes, finding) => {
  expect(ids(row(0, changes))).toEqual([finding]);
});

test('Hours that are blank beside posts are found, with their rows; 0 is an answer', () => {
  const rows = [
    row(0, { posts: 3 }),
    row(1, { posts: 3, hours: 0 }),
    row(2, { posts: 0 }),
    row(3, { visits: 40 }),
    row(4, { posts: 2 }),
  ];
  const [finding, ...others] = findingsIn(snapshot(rows));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: 'missingHours:activity.hours', cell: 'F2', repair: null });
  expect(finding?.values).toMatchObject({ count: 2, rows: '2, 6' });
  const many = Array.from({ length: 8 }, (_, week) => row(week, { posts: 1 }));
  expect(findingsIn(snapshot(many))[0]?.values).toMatchObject({ count: 8, rows: '2, 3, 4, 5, 6 …' });
});

test('Periods without sales are found where others have some; 0 is an answer', () => {
  expect(ids(row(0), row(1))).toEqual([]);
  const rows = [row(0, { revenue: 0 }), row(0, { channel: '' }), row(1), row(2, { revenue: 90 }), row(3)];
  const [finding, ...others] = findingsIn(snapshot(rows));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: 'missingSales:activity.revenue', cell: 'R4', repair: null });
  expect(finding?.values).toMatchObject({ count: 2, from: '2026-01-12' });
});

test('a row logged twice and dates out of order are found', () => {
  expect(ids(row(1), row(0), row(0, { visits: 90 }))).toEqual([
    'unordered:activity.period A3',
    'duplicate:activity.period:4 A4',
  ]);
});

const sorting = (found: readonly { check: string; repair: string | null }[]) =>
  found.find(({ check }) => check === 'unordered')?.repair;

test('rows are offered to be sorted where each has a date, and no formula stands beside them', () => {
  const rows = [row(1), row(0), {}, row(2)];
  expect(sorting(findingsIn(snapshot(rows)))).toBe('sortRows');
  expect(sorting(findingsIn(snapshot([...rows, row(3, { period: '' })])))).toBeNull();
  const { tables, ...rest } = snapshot(rows);
  const withFormula = tables.map((each) => ({ ...each, formulas: [[], ['', '=A2']] }));
  expect(sorting(findingsIn({ ...rest, tables: withFormula }))).toBeNull();
});

test('Of new words only those that can be names are offered to the list', () => {
  const repairOf = (channel: CellValue) => findingsIn(snapshot([row(0, { channel })]))[0]?.repair;
  expect(['Mastodon', 'Le Bon Coin', 'X2'].map(repairOf)).toEqual(Array(3).fill('addToList'));
  const mistakes = [12, { day: MONDAY }, true, 'I posted about the new lamps on Friday', '2026-01-05'];
  expect(mistakes.map(repairOf)).toEqual([null, null, 'addToList', null, null]);
});

test('A row years away from the others is found, and a shop’s long past isn’t', () => {
  const weeks = Array.from({ length: 12 }, (_, week) => row(week));
  const away = row(0, { period: { day: MONDAY - 522 * 7 } });
  const found = (rows: readonly Row[]) =>
    checkUnlikelyDays(snapshot(rows)).map(({ check, cell, values }) => [check, cell, values.count]);
  expect(found([away, ...weeks])).toEqual([['farDay', 'A2', 1]]);
  expect(found([...weeks.map((each, week) => ({ ...each, ...row(week - 300) })), ...weeks])).toEqual([]);
  expect(found([away])).toEqual([]);
});

test('A row dated within its week is found with the day that the others begin on', () => {
  const weeks = Array.from({ length: 6 }, (_, week) => row(week));
  const wednesday = row(0, { period: { day: MONDAY + 16 } });
  const [finding, ...others] = checkUnlikelyDays(snapshot([...weeks, wednesday]));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ check: 'dayWithinPeriod', cell: 'A8' });
  expect(finding?.values).toMatchObject({ found: '2026-01-21', start: '2026-01-19' });
  // Weeks may begin on any day.
  const tuesdays = weeks.map((_, week) => row(0, { period: { day: MONDAY + 1 + week * 7 } }));
  expect(checkUnlikelyDays(snapshot(tuesdays))).toEqual([]);
  const months = [46023, 46054, 46082].map((day) => row(0, { period: { day } }));
  const fifth = row(0, { period: { day: 46054 + 4 } });
  const monthly = checkUnlikelyDays(snapshot([...months, fifth], { cadence: 'monthly' }));
  expect(monthly.map(({ values }) => values.start)).toEqual(['2026-02-01']);
});

test('Rows to come leave no gap before them', () => {
  expect(checkGaps(snapshot([row(0), row(90)], { today: MONDAY + 7 }))).toEqual([]);
});

test('An amount typed as a percentage or in another currency is found, the workbook’s own isn’t', () => {
  const amounts = { fees: 0.12, revenue: 90, ad_spend: 5 };
  const { tables, ...rest } = snapshot([row(0, amounts)]);
  const formatted = (formats: Readonly<Record<string, string>>) =>
    findingsIn({
      ...rest,
      tables: tables.map((each) => ({ ...each, formats: [[], keys.map((key) => formats[key] ?? '')] })),
    }).map(({ check, values }) => [check, values.found, values.sign ?? values.percent]);
  expect(formatted({ fees: '0%', revenue: '"$"#,##0.00', ad_spend: '[$GBP] #,##0' })).toEqual([
    ['otherCurrency', 5, 'GBP'],
    ['percentAmount', 0.12, 12],
    ['otherCurrency', 90, '$'],
  ]);
  const own = { fees: '"€"#,##0.00', revenue: '#,##0.00" €"', ad_spend: '[$EUR] #,##0', visits: '0%' };
  expect(formatted(own)).toEqual([]);
});

test('weeks without entries are found between the start and the last entry', () => {
  const found = checkGaps(snapshot([row(1), row(2), row(5)]));
  expect(found.map(({ check, values, cell }) => [check, cell, values.from, values.to, values.count])).toEqual(
    [
      ['missingWeek', 'A2', '2026-01-05', '2026-01-11', 1],
      ['missingWeeks', 'A4', '2026-01-26', '2026-02-08', 2],
    ],
  );
});

test('months without entries are found between the start and the last entry', () => {
  const found = checkGaps(snapshot([row(0), row(13)], { cadence: 'monthly' }));
  expect(found.map(({ check, values }) => [check, values.from, values.to])).toEqual([
    ['missingMonths', '2026-02-01', '2026-03-31'],
  ]);
});

test('a full list of channels takes no further channel', () => {
  const channels = Array.from({ length: 20 }, (_, index) => `Channel ${index}`);
  const [finding] = findingsIn(snapshot([row(0)], { lists: new Map([['channels', channels]]) }));
  expect(finding).toMatchObject({ check: 'unknownChoice', repair: null });
});

test('every part has its whole in the same table, both numbers or both dates that are typed', () => {
  const parts = workbookDescription.sheets.flatMap((sheet) =>
    sheet.kind === 'table'
      ? sheet.columns.flatMap(({ input, atMost }) =>
          atMost === undefined
            ? []
            : [[input?.is, sheet.columns.find(({ key }) => key === atMost)?.input?.is]],
        )
      : [],
  );
  expect(parts.length).toBeGreaterThan(5);
  for (const [part, whole] of parts)
    expect([part, ['number', 'date']]).toEqual([whole, expect.arrayContaining([part])]);
});

test.each<[string, number | null]>([
  ['1 200', 1200],
  ['1\u202f200,50 €', 1200.5],
  ['-3.5', -3.5],
  ['$12', 12],
  ['1,234', null],
  ['0.125', 0.125],
  ['12 posts', null],
  ['', null],
])('“%s” is read as the right number, or as none where it could mean two', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each<[string, 'en' | 'fr', number | null]>([
  ['2026-01-05', 'en', MONDAY],
  ['05/01/2026', 'fr', MONDAY],
  ['05/01/2026', 'en', null],
  ['25/01/2026', 'en', MONDAY + 20],
  ['01/25/2026', 'en', MONDAY + 20],
  ['31/02/2026', 'fr', null],
  ['soon', 'en', null],
])('“%s” is read in %s as the right day, or as none where it could mean two', (text, language, day) => {
  expect(readDay(text, language)).toBe(day);
});

const spoilt = findingsIn(
  snapshot(
    [
      row(4, { leads: 101, hours: '2', fees: -1, posts: 'x', person: 'Zoe', channel: ' Instagram' }),
      row(0, { period: '2026-01-05' }),
      row(2, { period: 'x' }),
      row(2, { period: '' }),
      row(2),
      row(2),
      row(3, { posts: 2, revenue: 5, clicks: 1.5, impressions: 2.0001 }),
      row(3, { channel: 'Instagran', period: { day: MONDAY + 900 } }),
      ...Array.from({ length: 10 }, (_, week) => row(week + 4)),
      row(0, { period: { day: MONDAY - 900 } }),
      row(0, { period: { day: MONDAY + 2 } }),
    ],
    { missingSheets: [{ key: 'traffic', title: 'Traffic' }] },
  ),
);

test.each(languages)('the sentence of every finding in %s has all its placeholders filled', (language) => {
  const { findings, repairs } = checkupTexts[language];
  expect(new Set(spoilt.map(({ check }) => check)).size).toBeGreaterThan(10);
  for (const { check, repair, values } of spoilt) {
    const said = findingText(findings[check] + (repair ? repairs.of[repair] : ''), values, language);
    expect(said).not.toMatch(/[{}]/);
  }
});

test.each([0.25, 0.5, 0.125, 0.3333, 0.0167, 1 / 3, 0.75, 0.9, 1.0625, 2.5, 0])(
  'A plain number of hours such as %d is not taken for a time of day',
  (hours) => {
    expect(ids(row(0, { hours }))).toEqual([]);
  },
);

test('a blank margin or hourly cost is something to fill in, and who may not is told who can', () => {
  const blankSettings = [
    { name: 'MARGIN', sheet: 'Settings', cell: 'B4' },
    { name: 'HOURLY_COST', sheet: 'Settings', cell: 'B5' },
  ] as const;
  const findings = (isOwnerOnly: boolean) => findingsIn(snapshot([], { blankSettings, isOwnerOnly }));
  expect(findings(false)).toMatchObject([
    { check: 'blankMargin', sheet: 'settings', cell: 'B4', repair: null },
    { check: 'blankHourlyCost', sheet: 'settings', cell: 'B5', repair: null },
  ]);
  expect(findings(true).map(({ check }) => check)).toEqual(['blankMarginKept', 'blankHourlyCostKept']);
  for (const language of languages) {
    const texts = checkupTexts[language].findings;
    for (const { check, values } of [...findings(false), ...findings(true)]) {
      expect(findingText(texts[check], values, language)).not.toMatch(/[{}]/);
    }
  }
});
