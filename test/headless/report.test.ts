import { type Language, workbookTexts } from '../../src/locales';
import { exampleIn } from '../../src/workbook/example';
import type { ExampleRow } from '../../src/workbook/example/rows/types';
import { readRows } from '../support/readTracker';
import { buildExample } from './support/buildWorkbook';
import { type HeadlessWorkbench, openHeadless } from './support/workbench';

// A build of a whole workbook with its calculations, on a small machine that is busy.
jest.setTimeout(240000);

const COLUMNS = 11;
const ROWS = 43;

type Grid = readonly (readonly (string | number)[])[];

async function openReport(
  language: Language,
): Promise<{ workbench: HeadlessWorkbench; read(): Promise<Grid> }> {
  const workbench = await openHeadless(language);
  expect(await buildExample(workbench, language)).toBe('done');
  const { title } = workbookTexts[language].sheets.report;
  return { workbench, read: () => readRows(workbench, title, COLUMNS, ROWS) as Promise<Grid> };
}

const number = (row: ExampleRow, key: string) => Number(row[key] ?? 0);
const sum = (rows: readonly ExampleRow[], value: (row: ExampleRow) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

/** What the report of a month is to show, from the rows as they were typed. */
function expected(language: Language, month: string) {
  const { answers, rows } = exampleIn(language);
  const margin = answers.margin ?? Number.NaN;
  const hourlyCost = answers.hourlyCost ?? Number.NaN;
  const activity = rows.activity.filter(({ period }) => String(period).startsWith(month));
  const traffic = rows.traffic.filter(({ date }) => String(date).startsWith(month));
  const costOf = (row: ExampleRow) =>
    number(row, 'ad_spend') + number(row, 'fees') + number(row, 'hours') * hourlyCost;
  const figuresOf = (key: string) =>
    [...new Set(activity.map((row) => String(row[key])))].sort().map((label) => {
      const own = activity.filter((row) => row[key] === label);
      const cost = sum(own, costOf);
      const gained = sum(own, (row) => number(row, 'revenue')) * margin;
      const posts = sum(own, (row) => number(row, 'posts'));
      return { label, posts, hours: sum(own, (row) => number(row, 'hours')), cost, gained };
    });
  return {
    cards: [
      sum(activity, costOf),
      sum(activity, (row) => number(row, 'revenue')) * margin,
      sum(traffic, (row) => number(row, 'all_visits')),
      sum(activity, (row) => number(row, 'customers')),
    ],
    weeks: new Set(activity.map(({ period }) => period)).size,
    channels: figuresOf('channel'),
    contents: figuresOf('content'),
  };
}

/** A table of the report without its empty rows. */
const table = (grid: Grid, from: number, to: number, columns: readonly number[]) =>
  grid
    .slice(from - 1, to)
    .filter(([label]) => label !== '')
    .map((row) => columns.map((column) => row[column - 1]));

const close = (value: number) => expect.closeTo(value, 6);

function expectMonth(grid: Grid, language: Language, month: string): void {
  const { cards, channels, contents } = expected(language, month);
  expect([1, 4, 7, 10].map((column) => grid[7]?.[column - 1])).toEqual(cards.map(close));
  const { all } = workbookTexts[language].sheets.calculations;
  const inAll = (name: 'posts' | 'hours' | 'cost' | 'gained') =>
    channels.reduce((total, channel) => total + channel[name], 0);
  const total = {
    label: all,
    posts: inAll('posts'),
    hours: inAll('hours'),
    cost: inAll('cost'),
    gained: inAll('gained'),
  };
  expect(table(grid, 14, 21, [1, 4, 5, 7, 8, 10])).toEqual(
    [total, ...channels].map(({ label, posts, hours, cost, gained }) => [
      label,
      ...[posts, hours, cost, gained, gained - cost].map(close),
    ]),
  );
  expect(table(grid, 36, 40, [1, 4, 5])).toEqual(
    [total, ...contents].map(({ label, posts, hours }) => [label, close(posts), close(hours)]),
  );
}

test('Each number of the report equals the one computed from the rows, for the latest month and for a chosen one', async () => {
  const { workbench, read } = await openReport('en');
  expectMonth(await read(), 'en', '2026-06');
  await workbench.type('Report', 'J1', 'March 2026');
  await workbench.settled();
  const march = await read();
  expectMonth(march, 'en', '2026-03');

  // Five weeks begin in March and four in February: the change is one by week.
  const [now, before] = [expected('en', '2026-03'), expected('en', '2026-02')];
  const change = ((now.cards[0] ?? 0) / now.weeks / ((before.cards[0] ?? 0) / before.weeks) - 1) * 100;
  const shown = `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(0)}%`;
  const amount = Math.round(before.cards[0] ?? 0).toLocaleString('en');
  expect(march[8]?.[0]).toBe(`Month before: €${amount} (${shown} a week)`);
  expect(march[9]?.[0]).toBe('A year before: no entries');

  // One row's hours are gone: its channel's cost and the month's are unknown, the others' aren't; its sales remain.
  const activity = await readRows(workbench, 'Activity', 6, 100);
  const at = activity.findIndex(
    (row) => row[1] === 'Pinterest' && Number(row[0]) >= 46082 && Number(row[4]) > 0,
  );
  await workbench.type('Activity', `F${at + 1}`, '');
  await workbench.settled();
  const grid = await read();
  expect(grid[2]?.[0]).toBe('? Gain or loss in March 2026 unknown: hours are missing.');
  expect(grid[7]?.[0]).toBe('unknown');
  expect(grid[7]?.[3]).toEqual(close(now.cards[1] ?? 0));
  expect(table(grid, 14, 21, [1, 7, 10])).toEqual([
    ['All', 'unknown', 'unknown'],
    ['Facebook', expect.any(Number), expect.any(Number)],
    ['Instagram', expect.any(Number), expect.any(Number)],
    ['Pinterest', 'unknown', 'unknown'],
  ]);

  // A margin that is missing leaves the cost as it is, and tells no gain.
  await workbench.type('Report', 'J1', 'February 2026');
  await workbench.type('Settings', 'B4', '');
  await workbench.settled();
  const february = await read();
  expect(february[2]?.[0]).toBe('? Gain or loss in February 2026 unknown: the margin is missing.');
  expect([february[7]?.[0], february[7]?.[3]]).toEqual([close(before.cards[0] ?? 0), 'unknown']);
});
