import type { Phrase } from '../../../src/cells/phrase';
import { CAUSAL_LIFT } from '../../../src/functions/evidence/CAUSAL_LIFT';
import { column, refusalOf } from '../../support/cells';
import { counted, daysFrom, visits } from '../../support/lift';

const ROWS = 42;
const START = 28;
const DAYS = daysFrom(ROWS);
const VALUES = visits(ROWS, START, 0.3);

function rowOf(dates: readonly unknown[], values: readonly unknown[], start: unknown, ...others: unknown[]) {
  const [row = []] = CAUSAL_LIFT.run([column(...dates), column(...values), start, ...others]) as unknown[][];
  return row;
}

const verdictOf = (row: readonly unknown[]) => row[5] as Phrase;
const usual = rowOf(DAYS, VALUES, DAYS[START]);
const refused = (...args: Parameters<typeof rowOf>) => refusalOf(() => rowOf(...args));

describe('CAUSAL_LIFT', () => {
  test('finds a lift of 30 % and its size in units', () => {
    const [lift, low, high, extra, probability] = usual as number[];
    expect(lift).toBeCloseTo(0.3, 1);
    expect(low).toBeGreaterThan(0.2);
    expect(high).toBeLessThan(0.4);
    const total = VALUES.slice(START).reduce((sum, value) => sum + value, 0);
    expect(extra).toBeCloseTo(total - total / (1 + Number(lift)), 6);
    expect(probability).toBeGreaterThan(0.999);
    expect(verdictOf(usual).verdict).toBe('clearGain');
  });

  test('finds none where there is none, and says what would have shown', () => {
    const row = rowOf(DAYS, visits(ROWS, START, 0), DAYS[START]);
    expect(verdictOf(row).verdict).toBe('cantTell');
    expect(verdictOf(row).smallestVisible).toBeGreaterThan(0);
    expect(verdictOf(row).smallestVisible).toBeLessThan(0.2);
  });

  test('takes whole numbers for dates, with the season given', () => {
    expect(rowOf(counted(ROWS), VALUES, START + 1, '', 7)).toEqual(usual);
  });

  test('weekly dates have no season of seven', () => {
    const weeks = daysFrom(ROWS, 7);
    expect(rowOf(weeks, VALUES, weeks[START])).toEqual(rowOf(counted(ROWS), VALUES, START + 1));
  });

  test('sorts by date, and skips rows without any', () => {
    const turned = rowOf([...DAYS].reverse(), [...VALUES].reverse(), DAYS[START]);
    expect(turned).toEqual(usual);
    expect(rowOf(['', ...DAYS, '', ''], ['', ...VALUES, '', ''], DAYS[START])).toEqual(usual);
  });

  test('a missing date is a blank value', () => {
    const without = (cells: readonly unknown[]) => cells.filter((_, row) => row !== 9);
    const blank = VALUES.map((value, row) => (row === 9 ? '' : value));
    expect(rowOf(without(DAYS), without(VALUES), DAYS[START])).toEqual(rowOf(DAYS, blank, DAYS[START]));
  });

  test('dates written down in advance change nothing', () => {
    const more = daysFrom(ROWS + 10);
    expect(rowOf(more, [...VALUES, ...Array(10).fill('')], DAYS[START])).toEqual(usual);
  });

  test('midnights of another time zone are the same days', () => {
    const shifted = (date?: Date) => new Date(Number(date) + 6 * 3600 * 1000);
    expect(rowOf(DAYS.map(shifted), VALUES, shifted(DAYS[START]))).toEqual(usual);
  });

  test('the start may fall on a missing date', () => {
    const without = (cells: readonly unknown[]) => cells.filter((_, row) => row !== START);
    const blank = VALUES.map((value, row) => (row === START ? '' : value));
    expect(rowOf(without(DAYS), without(VALUES), DAYS[START])).toEqual(rowOf(DAYS, blank, DAYS[START]));
  });

  test('is sure of more with a wider interval', () => {
    const [, low, high] = usual as number[];
    const [, lower, higher] = rowOf(DAYS, VALUES, DAYS[START], '', '', 0.99) as number[];
    expect(lower).toBeLessThan(Number(low));
    expect(higher).toBeGreaterThan(Number(high));
  });

  test('has a second model by name', () => {
    const row = rowOf(DAYS, VALUES, DAYS[START], '', '', '', 'CausalImpact');
    expect(row).not.toEqual(usual);
    expect(Math.abs(Number(row[0]) - 0.3)).toBeLessThan(0.05);
    expect(verdictOf(row).verdict).toBe('clearGain');
  });

  test('is blank without any data', () => {
    expect(CAUSAL_LIFT.run([column('', ''), column('', ''), ''])).toBe('');
  });
});

describe('CAUSAL_LIFT says what is missing', () => {
  const missing = (...args: Parameters<typeof rowOf>) => {
    const row = rowOf(...args);
    expect(row.slice(0, 5)).toEqual(['', '', '', '', '']);
    expect(verdictOf(row).verdict).toBe('notEnoughData');
    return verdictOf(row).missing;
  };

  test('weeks, days or months before the start', () => {
    const weeks = daysFrom(12, 7);
    const months = Array.from({ length: 12 }, (_, month) => new Date(2025, month, 1));
    const values = VALUES.slice(0, 12);
    expect(missing(weeks, values, weeks[5])).toEqual({ reason: 'tooFewBefore', count: 3, unit: 'week' });
    expect(missing(months, values, months[0])).toEqual({ reason: 'tooFewBefore', count: 8, unit: 'month' });
    expect(missing(counted(12), values, 8)).toEqual({ reason: 'tooFewBefore', count: 1, unit: 'period' });
    expect(missing(DAYS, VALUES, DAYS[10], '', 7)).toMatchObject({ count: 4, unit: 'day' });
  });

  test('values from the start on, variety, events', () => {
    const noneYet = VALUES.map((value, row) => (row < START ? value : ''));
    expect(missing(DAYS, noneYet, DAYS[START])).toMatchObject({ reason: 'noValueAfter' });
    expect(missing(DAYS, Array(ROWS).fill(5), DAYS[START])).toMatchObject({ reason: 'tooFewDistinct' });
    const rare = VALUES.map((_, row) => (row % 9 === 0 ? row / 9 : 0));
    expect(missing(DAYS, rare, DAYS[START])).toMatchObject({ reason: 'tooFewNonZero' });
  });

  test('cells of a control', () => {
    const control = column(...VALUES.map((value, row) => (row === 3 ? '' : value)));
    expect(missing(DAYS, VALUES, DAYS[START], control)).toMatchObject({
      reason: 'controlIncomplete',
      count: 1,
    });
  });
});

describe('CAUSAL_LIFT refuses', () => {
  test('a date that stands twice, or no cadence', () => {
    const twice = [...DAYS.slice(0, -1), DAYS[3]];
    expect(refused(twice, VALUES, DAYS[START])).toMatchObject({ reason: 'duplicateDate', found: DAYS[3] });
    const odd = DAYS.map((_, row) => new Date(2026, 0, 5 + row * 7 + (row === 20 ? 1 : 0)));
    expect(refused(odd, VALUES, odd[START])).toMatchObject({ reason: 'irregularDates' });
  });

  test('a start outside the dates, or none', () => {
    expect(refused(DAYS, VALUES, new Date(2025, 5, 1))).toMatchObject({ reason: 'outsideDates' });
    expect(refused(DAYS, VALUES, new Date(2027, 5, 1))).toMatchObject({ argument: 'start_date' });
    expect(refused(DAYS, VALUES, '')).toMatchObject({ reason: 'required', argument: 'start_date' });
  });

  test('text, mixed kinds of dates, and values without a date', () => {
    expect(refused(['soon', ...DAYS.slice(1)], VALUES, DAYS[START])).toMatchObject({
      reason: 'notADate',
      row: 1,
    });
    expect(refused([...DAYS.slice(1), 7], VALUES, DAYS[START])).toMatchObject({
      reason: 'mixedDates',
      found: 7,
    });
    expect(refused(DAYS, VALUES, 7)).toMatchObject({ reason: 'mixedDates', argument: 'start_date' });
    expect(refused(['', ...DAYS.slice(1)], VALUES, DAYS[START])).toMatchObject({ reason: 'blank', row: 1 });
    expect(refused(DAYS, ['n/a', ...VALUES.slice(1)], DAYS[START])).toMatchObject({ reason: 'text', row: 1 });
    expect(refused(DAYS, ['#N/A', ...VALUES.slice(1)], DAYS[START])).toMatchObject({ reason: 'error' });
  });

  test('ranges of different length, too many controls, and an unknown model', () => {
    expect(refused(DAYS, VALUES.slice(1), DAYS[START])).toMatchObject({ reason: 'shapes', other: 'values' });
    expect(refused(DAYS, VALUES, DAYS[START], column(1, 2))).toMatchObject({ other: 'controls' });
    const seven = VALUES.map((_, row) => [1, 2, 3, 4, 5, 6, 7].map((k) => (row * k * k) % 11));
    expect(refused(DAYS, VALUES, DAYS[START], seven)).toMatchObject({ reason: 'tooManyControls', found: 7 });
    expect(refused(DAYS, VALUES, DAYS[START], '', '', '', 'arima')).toMatchObject({
      reason: 'choice',
      found: 'arima',
      other: 'calibrated, causalimpact',
    });
  });
});
