import { RATIO_LIFT } from '../../../src/functions/evidence/RATIO_LIFT';
import { column, refusalOf } from '../../support/cells';

const BEFORE = [column(40, 52, 45, 38, 49), column(1000, 1200, 1100, 900, 1150)];
const AFTER = [column(70, 64, 80, 75, 69), column(1050, 1000, 1200, 1100, 980)];

const rowsOf = (...args: unknown[]) => RATIO_LIFT.run(args) as unknown[][];

describe('RATIO_LIFT', () => {
  test('says that a ratio rose, in the words of a change', () => {
    const [row = []] = rowsOf(...BEFORE, ...AFTER);
    expect(row[0]).toBeCloseTo(358 / 5330 / (224 / 5350) - 1, 12);
    expect(row[4]).toMatchObject({ verdict: 'clearGain', of: 'change' });
    const [turned = []] = rowsOf(...AFTER, ...BEFORE);
    expect(turned[4]).toMatchObject({ verdict: 'clearLoss', of: 'change' });
  });

  test('shows wider limits where it is to be surer, with the same verdict', () => {
    const [[, low, high, , phrase] = []] = rowsOf(...BEFORE, ...AFTER);
    const [[, lower, higher, , samePhrase] = []] = rowsOf(...BEFORE, ...AFTER, 0.99);
    expect(Number(lower)).toBeLessThan(Number(low));
    expect(Number(higher)).toBeGreaterThan(Number(high));
    expect(samePhrase).toEqual(phrase);
  });

  test('gives a row for each of several columns', () => {
    const twice = (cells: unknown[][] = []) => cells.map(([cell]) => [cell, cell]);
    const [first, second] = rowsOf(...[...BEFORE, ...AFTER].map(twice));
    expect(first).toEqual(rowsOf(...BEFORE, ...AFTER)[0]);
    expect(second).toEqual(first);
  });

  test('says how many periods are missing on a side', () => {
    const [row = []] = rowsOf(column(1, 2), column(10, 10), ...AFTER);
    expect(row.slice(0, 4)).toEqual(['', '', '', '']);
    expect(row[4]).toEqual({
      verdict: 'notEnoughData',
      of: 'change',
      missing: { reason: 'tooFewBefore', count: 2, unit: 'period' },
    });
    const [late = []] = rowsOf(...AFTER, column(1), column(10));
    expect(late[4]).toMatchObject({ missing: { reason: 'tooFewAfter', count: 3 } });
    const [both = []] = rowsOf(column(1, 2), column(10, 10), column(1), column(10));
    expect(both[4]).toMatchObject({ missing: { reason: 'tooFewOnEachSide', count: 3 } });
  });

  test('has no lift of nothing, and none of what is blank', () => {
    const nothing = [column(0, 0, 0, 0), column(50, 50, 50, 50)];
    const [row = []] = rowsOf(...nothing, ...nothing);
    expect(row[0]).toBe('');
    expect(row[4]).toMatchObject({ verdict: 'cantTell' });
    expect(RATIO_LIFT.run([column(''), column(''), column(''), column('')])).toBe('');
  });

  test('refuses what is negative, and columns that don’t fit', () => {
    expect(refusalOf(() => rowsOf(column(-1), column(1), ...AFTER))).toMatchObject({ reason: 'negative' });
    expect(refusalOf(() => rowsOf(column(1, 2), column(1), ...AFTER))).toMatchObject({
      reason: 'shapes',
      argument: 'parts_before',
    });
  });
});
