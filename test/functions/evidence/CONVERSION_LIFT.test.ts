import { CONVERSION_LIFT } from '../../../src/functions/evidence/CONVERSION_LIFT';
import { column, refusalOf } from '../../support/cells';

function rowOf(...args: unknown[]) {
  const [row = []] = CONVERSION_LIFT.run(args) as unknown[][];
  return row;
}

describe('CONVERSION_LIFT', () => {
  test.each([
    [48, 80, 56, 70, 0.052431, 0.333873],
    [3, 10, 9, 10, 0.170523, 0.809018],
  ])('reproduces Newcombe’s limits, relative to the rate before (%d/%d, %d/%d)', (a, b, c, d, low, high) => {
    const rate = a / b;
    const [lift, lower, upper] = rowOf(a, b, c, d);
    expect(lift).toBeCloseTo((c / d - rate) / rate, 12);
    expect(lower).toBeCloseTo(low / rate, 5);
    expect(upper).toBeCloseTo(high / rate, 5);
  });

  test.each([
    [10, 100, 15, 100, 0.853283789934],
    [200, 5000, 250, 5000, 0.9920524072],
    [1, 20, 4, 20, 0.908194310633],
  ])('gives the exact probability of a gain (%d/%d, %d/%d)', (a, b, c, d, probability) => {
    expect(rowOf(a, b, c, d)[3]).toBeCloseTo(probability, 10);
  });

  test('judges by the 95 % and the 80 % limits, whatever limits are shown', () => {
    expect(rowOf(200, 5000, 250, 5000)[4]).toMatchObject({ verdict: 'clearGain' });
    expect(rowOf(250, 5000, 200, 5000, 0.99)[4]).toMatchObject({ verdict: 'clearLoss' });
    expect(rowOf(10, 100, 17, 100)[4]).toMatchObject({ verdict: 'likelyGain' });
    expect(rowOf(10, 100, 11, 100)[4]).toMatchObject({ verdict: 'cantTell' });
  });

  test('says the smallest lift that would have shown', () => {
    const [lift, low, , , phrase] = rowOf(10, 100, 11, 100) as [number, number, number, number, unknown];
    expect(phrase).toMatchObject({ smallestVisible: expect.closeTo(lift - low, 12) });
  });

  test('can’t relate a lift to no conversion at all, but can judge the difference', () => {
    const [lift, low, high, probability, phrase] = rowOf(0, 20, 10, 10);
    expect([lift, low, high]).toEqual(['', '', '']);
    expect(probability).toBeGreaterThan(0.99);
    expect(phrase).toEqual({ verdict: 'clearGain' });
  });

  test('is blank where nothing happened before or after', () => {
    expect(CONVERSION_LIFT.run([column(0, 5), column(0, 10), column(4, ''), column(8, '')])).toEqual([
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
  });

  test('refuses more conversions than visits, before and after', () => {
    expect(refusalOf(() => CONVERSION_LIFT.run([5, 3, 1, 10]))).toMatchObject({
      reason: 'part',
      argument: 'conversions_before',
      other: 'visits_before',
    });
    expect(refusalOf(() => CONVERSION_LIFT.run([1, 3, 5, 4]))).toMatchObject({
      reason: 'part',
      argument: 'conversions_after',
    });
  });

  test('takes modelled conversions in fractions and very large numbers', () => {
    expect(rowOf(10.4, 100, 14.6, 100)[3]).toBeCloseTo(0.853283789934, 10);
    expect(rowOf(4e8, 1e10, 5e8, 1e10)[3]).toBe(1);
  });
});
