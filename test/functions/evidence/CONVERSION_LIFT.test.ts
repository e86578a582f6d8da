import fc from 'fast-check';
import { CONVERSION_LIFT } from '../../../src/functions/evidence/CONVERSION_LIFT';
import { column, refusalOf } from '../../support/cells';

function rowOf(...args: unknown[]) {
  const [row = []] = CONVERSION_LIFT.run(args) as unknown[][];
  return row;
}

/** The verdict that limits ask for: clear where they leave zero out, else any other. */
function clearVerdict(low: number, high: unknown) {
  if (low > 0) return 'clearGain';
  return high !== '' && Number(high) < 0 ? 'clearLoss' : expect.not.stringMatching(/^clear/);
}

describe('CONVERSION_LIFT', () => {
  test.each([
    [6, 300, 18, 300, 0.224668, 6.242384],
    [12, 480, 27, 520, 0.069599, 3.00667],
    [40, 1000, 12, 1000, -0.83981, -0.433331],
    [5, 100, 0, 100, -1, -0.100189],
  ])('reproduces the MOVER-R limits of the ratio (%d/%d, %d/%d)', (a, b, c, d, low, high) => {
    const [lift, lower, upper] = rowOf(a, b, c, d);
    expect(lift).toBeCloseTo(c / d / (a / b) - 1, 12);
    expect(lower).toBeCloseTo(low, 6);
    expect(upper).toBeCloseTo(high, 6);
  });

  test('never shows a loss of more than everything, and judges by the limits it shows', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.nat(300),
          fc.nat(300),
          fc.integer({ min: 301, max: 5000 }),
          fc.integer({ min: 301, max: 5000 }),
        ),
        ([before, after, visitsBefore, visitsAfter]) => {
          const [, low, high, , phrase] = rowOf(before, visitsBefore, after, visitsAfter);
          if (low === '') return;
          expect(low).toBeGreaterThanOrEqual(-1);
          expect(phrase).toMatchObject({ verdict: clearVerdict(Number(low), high) });
        },
      ),
    );
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
    expect(phrase).toMatchObject({ smallestVisible: expect.closeTo((1 + lift) / (1 + low) - 1, 12) });
  });

  test('has no lift of no conversion at all, but a lowest one, and a verdict', () => {
    const [lift, low, high, probability, phrase] = rowOf(0, 20, 10, 10);
    expect([lift, high]).toEqual(['', '']);
    expect(low).toBeGreaterThan(0);
    expect(probability).toBeGreaterThan(0.99);
    expect(phrase).toEqual({ verdict: 'clearGain', of: 'change' });
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
