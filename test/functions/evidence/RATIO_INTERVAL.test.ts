import { RATIO_INTERVAL } from '../../../src/functions/evidence/RATIO_INTERVAL';
import { column, refusalOf } from '../../support/cells';

const PARTS = [6, 9, 4, 11, 8];
const WHOLES = [200, 240, 180, 260, 210];

const rowsOf = (...args: unknown[]) => RATIO_INTERVAL.run(args) as unknown[][];

describe('RATIO_INTERVAL', () => {
  test('is the ratio of the sums, between its limits', () => {
    const [[ratio, low, high] = []] = rowsOf(column(...PARTS), column(...WHOLES)) as number[][];
    expect(ratio).toBeCloseTo(38 / 1090, 12);
    expect(low).toBeLessThan(38 / 1090);
    expect(high).toBeGreaterThan(38 / 1090);
  });

  test('is never narrower than Wilson’s interval', () => {
    const [[, low, high] = []] = rowsOf(column(0, 0, 0, 0), column(5, 5, 5, 5)) as number[][];
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.161125, 6);
  });

  test('gives a row for each of several columns, each with wholes of its own or one for all', () => {
    const parts = PARTS.map((part) => [part, part * 2]);
    const double = PARTS.map((part) => part * 2);
    expect(rowsOf(parts, column(...WHOLES))).toEqual([
      ...rowsOf(column(...PARTS), column(...WHOLES)),
      ...rowsOf(column(...double), column(...WHOLES)),
    ]);
    const wholes = WHOLES.map((whole) => [whole, whole * 3]);
    expect(rowsOf(parts, wholes)[1]).toEqual(
      rowsOf(column(...double), column(...WHOLES.map((whole) => whole * 3)))[0],
    );
  });

  test('takes blanks for unknown: their periods are left out, not counted as 0', () => {
    const withGaps = rowsOf(column(...PARTS, '', 7), column(...WHOLES, 220, ''));
    expect(withGaps).toEqual(rowsOf(column(...PARTS), column(...WHOLES)));
    expect(RATIO_INTERVAL.run([column('', ''), column('', '')])).toBe('');
  });

  test('has no limits with fewer than four periods', () => {
    expect(rowsOf(column(1, 2, 3), column(10, 10, 10))).toEqual([[0.2, '', '']]);
  });

  test('takes parts that exceed their wholes, as shares per post do', () => {
    const [[ratio, low, high] = []] = rowsOf(column(12, 30, 8, 22), column(5, 5, 4, 6)) as number[][];
    expect(ratio).toBeCloseTo(72 / 20, 12);
    expect([low, high].map((limit) => Number(limit) > 0)).toEqual([true, true]);
  });

  test('refuses what is negative or text, columns of other lengths, and parts of nothing', () => {
    expect(refusalOf(() => rowsOf(column(1, -2), column(3, 4)))).toMatchObject({
      reason: 'negative',
      row: 2,
    });
    expect(refusalOf(() => rowsOf(column(1, 'x'), column(3, 4)))).toMatchObject({ reason: 'text', row: 2 });
    expect(refusalOf(() => rowsOf(column(1, 2), column(3, 4, 5)))).toMatchObject({ reason: 'shapes' });
    expect(refusalOf(() => rowsOf(column(1, 2), column(0, 0)))).toMatchObject({
      reason: 'divisor',
      argument: 'wholes',
    });
  });

  test('marks what is wrong with one of several columns in its row alone', () => {
    const wholes = [0, 0, 0, 0].map((nothing) => [10, nothing]);
    const [good, wrong] = rowsOf(
      column(1, 2, 3, 4).map(([part]) => [part, part]),
      wholes,
    );
    expect(good?.[0]).toBeCloseTo(0.25, 12);
    expect(wrong).toEqual([Number.NaN, '', '']);
  });
});
