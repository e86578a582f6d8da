import { CAUSAL_LIFT } from '../../../src/functions/evidence/CAUSAL_LIFT';
import { CAUSAL_LIFT_SERIES } from '../../../src/functions/evidence/CAUSAL_LIFT_SERIES';
import { column } from '../../support/cells';
import { daysFrom, visits } from '../../support/lift';

const ROWS = 35;
const START = 28;
const DAYS = daysFrom(ROWS);
const VALUES = visits(ROWS, START, 0.3);

function rowsOf(dates: readonly unknown[], values: readonly unknown[], ...others: unknown[]): unknown[][] {
  return CAUSAL_LIFT_SERIES.run([column(...dates), column(...values), DAYS[START], ...others]) as unknown[][];
}

const usual = rowsOf(DAYS, VALUES);

describe.each(['calibrated', 'causalimpact'])('CAUSAL_LIFT_SERIES, %s', (model) => {
  const rows = rowsOf(DAYS, VALUES, '', '', '', model);

  test('gives seven columns for each row, the cumulative ones from the start on', () => {
    expect(rows).toHaveLength(ROWS);
    expect(rows.map(([actual]) => actual)).toEqual(VALUES);
    rows.forEach((row, index) => {
      const blank = row.map((cell) => cell === '');
      expect(blank).toEqual([false, false, false, false, ...Array(3).fill(index < START)]);
      const [, expected, low, high] = row as number[];
      expect(low).toBeLessThan(Number(expected));
      expect(high).toBeGreaterThan(Number(expected));
    });
  });

  test('ends with the effect that CAUSAL_LIFT gives', () => {
    const [row = []] = CAUSAL_LIFT.run([
      column(...DAYS),
      column(...VALUES),
      DAYS[START],
      '',
      '',
      '',
      model,
    ]) as unknown[][];
    const tolerance = 0.02 * Number(row[3]);
    expect(Math.abs(Number(rows[ROWS - 1]?.[4]) - Number(row[3]))).toBeLessThan(tolerance);
  });
});

describe('CAUSAL_LIFT_SERIES', () => {
  test('answers each row in its place, whatever the order of the dates', () => {
    expect(rowsOf([...DAYS].reverse(), [...VALUES].reverse())).toEqual([...usual].reverse());
  });

  test('stays blank beside a blank row, and ends with the last date', () => {
    const blanks = Array(7).fill('');
    const rows = rowsOf(['', ...DAYS, '', ''], ['', ...VALUES, '', '']);
    expect(rows).toEqual([blanks, ...usual]);
  });

  test('expects something where a value is missing', () => {
    const rows = rowsOf(
      DAYS,
      VALUES.map((value, row) => (row === START + 1 ? '' : value)),
    );
    expect(rows[START + 1]?.slice(0, 2)).toEqual(['', expect.any(Number)]);
  });

  test('says what is missing in the place of the numbers', () => {
    const none = VALUES.map((value, row) => (row < START ? value : ''));
    expect(rowsOf(DAYS, none)).toEqual([
      [expect.objectContaining({ verdict: 'notEnoughData' }), '', '', '', '', '', ''],
    ]);
  });

  test('is blank without any data', () => {
    expect(CAUSAL_LIFT_SERIES.run([column('', ''), column('', ''), ''])).toBe('');
  });
});
