import fc from 'fast-check';
import { ROI_INTERVAL } from '../../../src/functions/evidence/ROI_INTERVAL';
import { column, refusalOf } from '../../support/cells';

const GAINS = [300, 180, 240, 410, 150, 260];
const COSTS = [100, 100, 120, 150, 80, 100];

function rowOf(gains: readonly unknown[], costs: readonly unknown[], ...settings: unknown[]) {
  const [row = []] = ROI_INTERVAL.run([column(...gains), column(...costs), ...settings]) as unknown[][];
  return row;
}

describe('ROI_INTERVAL', () => {
  test('is the return over all periods, not the mean of their returns', () => {
    expect(rowOf(GAINS, COSTS)[0]).toBeCloseTo(1540 / 650 - 1, 12);
    expect(rowOf(GAINS, COSTS, 0.5)[0]).toBeCloseTo(770 / 650 - 1, 12);
  });

  test('has limits around the return, wider when surer', () => {
    const [roi, low, high] = rowOf(GAINS, COSTS, 0.5) as number[];
    const [, lower, higher] = rowOf(GAINS, COSTS, 0.5, 0.99) as number[];
    const inOrder = [lower, low, roi, high, higher];
    expect([...inOrder].sort((a, b) => Number(a) - Number(b))).toEqual(inOrder);
  });

  test('the probability agrees with the limits', () => {
    const [, low, , probability] = rowOf(GAINS, COSTS) as number[];
    expect(low).toBeGreaterThan(0);
    expect(probability).toBeGreaterThan(0.975);
  });

  test('judges like the other evidence functions', () => {
    expect(rowOf(GAINS, COSTS)[4]).toMatchObject({ verdict: 'clearGain' });
    expect(rowOf(COSTS, GAINS)[4]).toMatchObject({ verdict: 'clearLoss' });
    expect(rowOf([0, 400, 0, 300, 20, 0], COSTS)[4]).toMatchObject({ verdict: 'cantTell' });
  });

  test('leaves blank rows out, and is blank without any', () => {
    const gaps = rowOf(
      [...GAINS.slice(0, 3), '', ...GAINS.slice(3), ''],
      [100, 100, 120, '', 150, 80, 100, ''],
    );
    expect(gaps).toEqual(rowOf(GAINS, COSTS));
    expect(ROI_INTERVAL.run([column('', ''), column('', '')])).toBe('');
  });

  test('says how many periods are missing, and the return all the same', () => {
    expect(rowOf(GAINS.slice(0, 4), COSTS.slice(0, 4))).toEqual([
      expect.closeTo(1130 / 470 - 1, 12),
      '',
      '',
      '',
      { verdict: 'notEnoughData', missing: { reason: 'tooFewPeriods', count: 2, unit: 'period' } },
    ]);
  });

  test('where nothing was gained yet, nothing is known of the next period', () => {
    const none = COSTS.map(() => 0);
    expect(rowOf(none, COSTS)).toEqual([
      -1,
      '',
      '',
      '',
      { verdict: 'notEnoughData', missing: { reason: 'noGainYet', count: 1, unit: 'period' } },
    ]);
    expect(rowOf([...none.slice(1), 900], COSTS)[4]).toMatchObject({ verdict: 'cantTell' });
    expect(rowOf(GAINS, COSTS, 0)).toEqual([-1, -1, -1, 0, { verdict: 'clearLoss' }]);
  });

  test('refuses gains without costs, and columns of different length', () => {
    expect(refusalOf(() => ROI_INTERVAL.run([column(1, 2), column(0, 0)]))).toMatchObject({
      reason: 'divisor',
      argument: 'costs',
    });
    expect(refusalOf(() => ROI_INTERVAL.run([column(1, 2), column(1)]))).toMatchObject({ reason: 'shapes' });
  });

  test('the currency and the order of the periods make no difference', () => {
    const week = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(fc.array(week, { minLength: 6, maxLength: 30 }), (weeks) => {
        const plain = rowOf(
          weeks.map(([gain]) => gain),
          weeks.map(([, cost]) => cost),
        ).slice(0, 4) as number[];
        const turned = rowOf(
          weeks.map(([gain]) => gain * 655.957).reverse(),
          weeks.map(([, cost]) => cost * 655.957).reverse(),
        );
        plain.forEach((value, index) => {
          expect(turned[index]).toBeCloseTo(value, 6);
        });
      }),
    );
  });
});
