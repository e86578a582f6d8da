import { seeded } from '../../benchmarks/calibrate/random';
import { serialFromDay } from '../../src/calendar/serial';
import { CAUSAL_LIFT } from '../../src/functions/evidence/CAUSAL_LIFT';
import { workbookTexts } from '../../src/locales';
import { scriptWith } from '../support/scriptWith';
import { SETTINGS, START, weekOf } from '../support/states/shop';
import type { State, TrafficRow } from '../support/states/types';
import { fillWorkbook, readSheet, trimSheets } from './support/fillWorkbook';
import { buildForStates, fillState, readScreen, type Screen } from './support/screen';
import { openHeadless } from './support/workbench';

jest.setTimeout(600000);

const BEFORE = 32;
const AFTER = 12;

interface Week extends TrafficRow {
  readonly all_visits: number;
  readonly control_1?: number;
}

/** Visits that follow the searches for the trade, and rise by a tenth from the start on. */
const weeks: readonly Week[] = (() => {
  const random = seeded(11);
  return Array.from({ length: BEFORE + AFTER }, (_, index) => {
    const week = index - BEFORE;
    const searches = Math.round(60 + 30 * Math.sin(week / 6) + 4 * random.normal());
    const visits = Math.round(searches * 10 * (week < 0 ? 1 : 1.1) + 12 * random.normal());
    return { date: weekOf(week), all_visits: visits, control_1: searches };
  });
})();

const withControl = (keep: (week: number) => boolean): Week[] =>
  weeks.map(({ control_1, ...row }, week) => (keep(week) ? { ...row, control_1 } : row) as Week);

const stateOf = (traffic: readonly Week[]): State => ({ activity: [], traffic, settings: SETTINGS });

/** What the function says of these weeks. */
function liftOf(rows: readonly Week[], hasControl: boolean): unknown[] {
  const column = (pick: (week: Week) => unknown) => rows.map((row) => [pick(row)]);
  const [row = []] = CAUSAL_LIFT.run([
    column(({ date }) => serialFromDay(date)),
    column(({ all_visits }) => all_visits),
    serialFromDay(START),
    ...(hasControl ? [column(({ control_1 }) => control_1)] : []),
  ]) as unknown[][];
  return row.slice(0, 4);
}

const states = {
  none: stateOf(withControl(() => false)),
  late: stateOf(withControl((week) => week < BEFORE + AFTER - 2)),
  gap: stateOf(withControl((week) => week !== 7)),
  short: stateOf(withControl((week) => week < BEFORE + 3)),
};
const screens = new Map<string, Screen>();

beforeAll(async () => {
  const workbench = await openHeadless('en', scriptWith(fillWorkbook, readSheet, trimSheets));
  expect(await buildForStates(workbench, 'en')).toBe('done');
  for (const [name, state] of Object.entries(states)) {
    await fillState(workbench, 'en', state);
    screens.set(name, await readScreen(workbench, 'en'));
  }
});

function seen(name: keyof typeof states) {
  const screen = screens.get(name);
  if (!screen) throw new Error(`No screen ${name}`);
  const numbers = [1, 2, 3, 4].map((column) => Number(screen.value('lifts', 2, column)));
  const { controlsUnused } = workbookTexts.en.sheets.figures.blocks.explained;
  const inUse = screen.text('explained', 8, 1);
  return { numbers, inUse: inUse === controlsUnused ? 'none' : inUse, screen };
}

function expectSame(numbers: readonly number[], expected: readonly unknown[]): void {
  for (const [index, number] of numbers.entries()) expect(number).toBeCloseTo(Number(expected[index]), 6);
}

test('Without a control visits are compared with their own past', () => {
  const { numbers, inUse } = seen('none');
  expectSame(numbers, liftOf(weeks, false));
  expect(inUse).toBe('none');
});

test('A control is used as far as it reaches; later rows wait, and stay in the chart', () => {
  const { numbers, inUse, screen } = seen('late');
  expectSame(numbers, liftOf(weeks.slice(0, -2), true));
  expect(inUse).toBe('Controls in use: 1, up to 9 March 2026. Later rows wait until theirs are imported.');
  const chart = screen.block('visitChart');
  expect(chart).toHaveLength(weeks.length);
  expect(chart.map(([, actual]) => actual)).toEqual(weeks.map(({ all_visits }) => all_visits));
  const expected = chart.map((row) => typeof row[2] === 'number');
  expect(expected.slice(0, -2).every(Boolean)).toBe(true);
  expect(expected.slice(-2)).toEqual([false, false]);
});

test('A control with a gap, or one that ends soon after the start, isn’t used', () => {
  for (const name of ['gap', 'short'] as const) {
    const { numbers, inUse } = seen(name);
    expectSame(numbers, liftOf(weeks, false));
    expect(inUse).toBe('none');
  }
});
