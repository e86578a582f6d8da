import { describePhrase } from '../../../src/cells/describePhrase';
import type { Phrase } from '../../../src/cells/phrase';
import { SEARCH_TREND } from '../../../src/functions/search/SEARCH_TREND';
import { column, refusalOf } from '../../support/cells';

const RISING = [30, 35, 31, 42, 40, 46, 44, 52];

function rowOf(values: readonly unknown[], ...settings: unknown[]) {
  const [row = []] = SEARCH_TREND.run([column(...values), ...settings]) as unknown[][];
  return row;
}

describe('SEARCH_TREND', () => {
  test('gives the median of all slopes, and relates it to the median value', () => {
    const [slope, share] = rowOf([1, 2, 3, 400, 5, 6, 7]);
    expect(slope).toBeCloseTo(1, 12);
    expect(share).toBeCloseTo(1 / 5, 12);
  });

  test('tests like Mann and Kendall: eight values with two falls among 28 pairs', () => {
    const falls = RISING.flatMap((a, i) => RISING.slice(i + 1).filter((b) => b < a)).length;
    const z = (28 - 2 * falls - 1) / Math.sqrt((8 * 7 * 21) / 18);
    expect(falls).toBe(3);
    expect(z).toBeCloseTo(2.5983, 3);
    expect(rowOf(RISING)[2]).toBeCloseTo(0.00937, 4);
  });

  test('is clear exactly when the test is that sure', () => {
    expect(rowOf(RISING)[3]).toMatchObject({ verdict: 'clearGain' });
    expect(rowOf([...RISING].reverse())[3]).toMatchObject({ verdict: 'clearLoss' });
    expect(rowOf(RISING, '', 0.995)[3]).toMatchObject({ verdict: 'likelyGain' });
    expect(rowOf([3, 1, 2, 3, 1, 2])[3]).toMatchObject({ verdict: 'cantTell' });
  });

  test('compares within seasons only', () => {
    const seasonal = Array.from({ length: 24 }, (_, row) => 2 * row + (row % 12 === 0 ? 500 : 0));
    expect(rowOf(seasonal, 12)[0]).toBeCloseTo(2, 12);
    expect(rowOf(seasonal, 12)[3]).toMatchObject({ verdict: 'clearGain' });
  });

  test('a blank keeps its place in time', () => {
    expect(rowOf([1, '', 3, '', 5, 6, '', ''])[0]).toBeCloseTo(1, 12);
  });

  test('has no share of a level of zero', () => {
    expect(rowOf([-2, -1, 0, 1, 2])[1]).toBe('');
  });

  test('says how many values are missing', () => {
    expect(rowOf([1, 2, '', 3])).toEqual([
      '',
      '',
      '',
      {
        verdict: 'notEnoughData',
        of: 'change',
        missing: { reason: 'tooFewPeriods', count: 1, unit: 'period' },
      },
    ]);
    expect(rowOf(RISING, 12)[3]).toMatchObject({ missing: { count: 16 } });
    expect(SEARCH_TREND.run([column('', '')])).toBe('');
  });

  test('judges several columns one by one, in a row each', () => {
    const rising = [30, 35, 31, 42, 40, 46, 44, 52];
    const falling = [...rising].reverse();
    const both = SEARCH_TREND.run([rising.map((value, row) => [value, falling[row]])]);
    const alone = [rising, falling].flatMap((values) => SEARCH_TREND.run([column(...values)]));
    expect(both).toEqual(alone);
  });

  test('refuses text and half a season', () => {
    expect(refusalOf(() => SEARCH_TREND.run([column(1, 'x')]))).toMatchObject({ reason: 'text', row: 2 });
    expect(refusalOf(() => SEARCH_TREND.run([column(1, 2, 3, 4), 1.5]))).toMatchObject({
      reason: 'wholeNumber',
      found: 1.5,
    });
  });

  test.each([
    [[5, 5, 5, 5, 5, 5]],
    [[0, 0, 0, 0]],
    [[12.5, '', 12.5, 12.5, 12.5]],
    [Array(24).fill(7), 12],
    [[-3, -3, -3, -3, -3]],
  ])('says of constant values %j that nothing moved', (values, ...settings) => {
    const row = rowOf(values, ...settings);
    expect(row[0]).toBe(0);
    expect(row[3]).toEqual({ verdict: 'cantTell', of: 'change', flat: 'nothingMoved' });
    expect(describePhrase(row[3] as Phrase, 'en')).toBe('nothing moved: all values are the same');
    expect(describePhrase(row[3] as Phrase, 'fr')).toMatch(/^rien n’a bougé/);
  });

  test.each([
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]],
    [[9, 9, 9, 9, 9, 9, 9, 9, 8, 8, 8]],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3, 4]],
    [[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    [[1, 2, 2, 1]],
  ])('says of %j, whose slope is 0, that it has no direction', (values) => {
    const row = rowOf(values);
    expect(row[0]).toBe(0);
    expect(row[3]).toEqual({ verdict: 'cantTell', of: 'change', flat: 'noDirection' });
    expect(describePhrase(row[3] as Phrase, 'en')).toMatch(/^no direction/);
    expect(describePhrase(row[3] as Phrase, 'fr')).toMatch(/^aucune direction/);
  });
});
