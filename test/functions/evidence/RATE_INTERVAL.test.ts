import { RATE_INTERVAL } from '../../../src/functions/evidence/RATE_INTERVAL';
import { column, refusalOf } from '../../support/cells';

describe('RATE_INTERVAL', () => {
  test('reproduces published intervals', () => {
    const published = [
      [81, 263, 0.255289, 0.36621],
      [15, 148, 0.062386, 0.160487],
      [0, 20, 0, 0.161125],
      [1, 29, 0.006113, 0.171755],
    ];
    for (const [successes = 0, trials = 0, low, high] of published) {
      const rows = RATE_INTERVAL.run([successes, trials]) as number[][];
      expect(rows).toHaveLength(1);
      expect(rows[0]?.[0]).toBeCloseTo(successes / trials, 12);
      expect(rows[0]?.[1]).toBeCloseTo(Number(low), 6);
      expect(rows[0]?.[2]).toBeCloseTo(Number(high), 6);
    }
  });

  test('gives three columns per row', () => {
    expect(RATE_INTERVAL.run([column(20, '', 5), column(20, '', 3)])).toEqual([
      [1, expect.closeTo(0.838875, 6), 1],
      ['', '', ''],
      [Number.NaN, Number.NaN, Number.NaN],
    ]);
  });

  test('is narrower when less sure', () => {
    const [[, low] = []] = RATE_INTERVAL.run([15, 148, 0.8]) as number[][];
    expect(low).toBeGreaterThan(0.0624);
  });

  test('is blank before the first trial', () => {
    expect(RATE_INTERVAL.run([0, 0])).toEqual([['', '', '']]);
  });

  test('refuses a confidence typed as a whole number, and certainty', () => {
    expect(refusalOf(() => RATE_INTERVAL.run([15, 148, 95]))).toMatchObject({
      reason: 'confidence',
      argument: 'confidence',
      found: 95,
    });
    expect(refusalOf(() => RATE_INTERVAL.run([15, 148, 1]))).toMatchObject({
      reason: 'confidence',
      argument: 'confidence',
    });
  });

  test('refuses a block of several columns', () => {
    expect(refusalOf(() => RATE_INTERVAL.run([[[1, 2]], [[3, 4]]]))).toMatchObject({
      reason: 'column',
      argument: 'successes',
    });
  });
});
