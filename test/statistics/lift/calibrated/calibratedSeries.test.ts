import type { LiftRow } from '../../../../src/statistics/lift/answer/liftRows';
import { calibratedLift } from '../../../../src/statistics/lift/calibrated/calibratedLift';
import { calibratedSeries } from '../../../../src/statistics/lift/calibrated/calibratedSeries';
import { causalImpact, causalImpactSeries } from '../../../../src/statistics/lift/causalimpact/causalImpact';
import type { InsufficientData } from '../../../../src/statistics/lift/question/insufficientData';
import type { LiftInput } from '../../../../src/statistics/lift/question/liftInput';
import { found, visits } from '../support/series';

const METHODS = [
  ['calibrated', calibratedLift, calibratedSeries],
  ['causalimpact', causalImpact, causalImpactSeries],
] as const;

function rowsOf(result: LiftRow[] | InsufficientData): LiftRow[] {
  if (!Array.isArray(result)) throw new Error(result.reason);
  return result;
}

const INPUT = visits({ rows: 70, start: 49, controls: 1 });

describe.each(METHODS)('%s', (_, lift, series) => {
  test('has one row for each value, with the actual value', () => {
    expect(rowsOf(series(INPUT)).map(({ actual }) => actual)).toEqual(INPUT.values);
  });

  test('ends with the effect on the total', () => {
    const last = rowsOf(series(INPUT))[69]?.cumulative;
    const { extra } = found(lift(INPUT));
    expect(last?.value).toBeCloseTo(extra.value, 6);
    expect(last?.low).toBeCloseTo(extra.low, 6);
    expect(last?.high).toBeCloseTo(extra.high, 6);
  });

  test('begins with the effect on the first row', () => {
    const first = rowsOf(series(INPUT))[49];
    expect(first?.cumulative?.value).toBeCloseTo((first?.actual ?? 0) - (first?.expected?.value ?? 0), 6);
  });

  test('covers most rows before the start, and has no cumulative effect there', () => {
    const before = rowsOf(series(INPUT)).slice(0, 49);
    const isHeld = before.filter(
      ({ actual, expected }) =>
        expected !== null && actual !== null && expected.low < actual && actual < expected.high,
    );
    expect(isHeld.length).toBeGreaterThan(41);
    expect(before.every(({ cumulative }) => cumulative === null)).toBe(true);
  });

  test('predicts missing values, which add nothing to the effect', () => {
    const values = INPUT.values.map((value, row) => (row === 10 || row === 49 || row === 60 ? null : value));
    const rows = rowsOf(series({ ...INPUT, values }));
    expect([10, 49, 60].map((row) => rows[row]?.expected === null)).toEqual([false, false, false]);
    expect(rows[49]?.cumulative).toBeNull();
    expect(rows[60]?.cumulative?.value).toBeCloseTo(rows[59]?.cumulative?.value ?? Number.NaN, 6);
  });

  test('has no prediction for rows outside', () => {
    const outside: LiftInput = { ...INPUT, pre: [7, 48], post: [49, 62] };
    const rows = rowsOf(series(outside));
    expect(rows.map(({ expected }) => expected === null)).toEqual(
      rows.map((_row, index) => index < 7 || index > 62),
    );
  });

  test('reports insufficient data like the total', () => {
    const thin: LiftInput = { ...INPUT, pre: [0, 5] };
    expect(series(thin)).toEqual(lift(thin));
  });
});
