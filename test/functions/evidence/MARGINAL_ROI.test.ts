import fc from 'fast-check';
import { MARGINAL_ROI } from '../../../src/functions/evidence/MARGINAL_ROI';
import { column, refusalOf } from '../../support/cells';

const COSTS = [40, 120, 80, 200, 60, 150, 30, 100, 180, 50, 140, 90];
const GAINS = [405, 720, 610, 790, 500, 745, 330, 655, 800, 450, 735, 640];

function rowOf(costs: readonly unknown[], gains: readonly unknown[], ...settings: unknown[]) {
  const [row = []] = MARGINAL_ROI.run([column(...costs), column(...gains), ...settings]) as unknown[][];
  return row;
}

describe('MARGINAL_ROI', () => {
  test('is below the return of all money together where more money brings less and less', () => {
    const [roi, low, high] = rowOf(COSTS, GAINS) as number[];
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(roi).toBeLessThan(sum(GAINS) / sum(COSTS) - 1);
    expect(low).toBeLessThan(Number(roi));
    expect(high).toBeGreaterThan(Number(roi));
  });

  test('takes the margin of the gain, and judges by it', () => {
    const [full, half] = [rowOf(COSTS, GAINS), rowOf(COSTS, GAINS, 0.5)] as number[][];
    expect(1 + Number(half?.[0])).toBeCloseTo((1 + Number(full?.[0])) / 2, 9);
    expect(full?.[4]).toMatchObject({ verdict: 'clearGain' });
    expect(rowOf(COSTS, GAINS, 0.1)[4]).toMatchObject({ verdict: 'clearLoss' });
    const [roi, low, high, cost, phrase] = rowOf(COSTS, GAINS, 0);
    expect([roi, low, high].map((value) => Math.round(1e6 * Number(value)) / 1e6)).toEqual([-1, -1, -1]);
    expect([cost, phrase]).toMatchObject(['', { verdict: 'clearLoss' }]);
  });

  test('sales that are always the same don’t depend on the money', () => {
    expect(
      rowOf(
        COSTS,
        COSTS.map(() => 300),
      )[4],
    ).toMatchObject({ verdict: 'clearLoss' });
  });

  test('what sells without any money doesn’t count as its gain', () => {
    const richer = GAINS.map((gain) => gain + 10_000);
    const [roi] = rowOf(COSTS, GAINS) as number[];
    expect(rowOf(COSTS, richer)[0]).toBeCloseTo(Number(roi), 6);
  });

  test('names the cost at which the next unit earns nothing only within what was tried', () => {
    const [, , , cost] = rowOf(COSTS, GAINS, 0.5) as number[];
    expect(cost).toBeGreaterThan(Math.min(...COSTS));
    expect(cost).toBeLessThan(Math.max(...COSTS));
    expect(
      rowOf(
        COSTS,
        COSTS.map((each) => 5 * each),
      )[3],
    ).toBe('');
  });

  test('a blank is unknown and leaves its period out; a cost of 0 is known', () => {
    const gaps = rowOf(
      ['', ...COSTS.slice(0, 5), 70, ...COSTS.slice(5), ''],
      [300, ...GAINS.slice(0, 5), '', ...GAINS.slice(5), ''],
    );
    expect(gaps).toEqual(rowOf(COSTS, GAINS));
    expect(rowOf([...COSTS, 0], [...GAINS, 90])).not.toEqual(rowOf(COSTS, GAINS));
    expect(MARGINAL_ROI.run([column('', ''), column('', '')])).toBe('');
  });

  test('says what the periods lack', () => {
    const reasonOf = (row: unknown[]) => row[4];
    expect(rowOf(COSTS.slice(0, 7), GAINS.slice(0, 7))).toEqual([
      '',
      '',
      '',
      '',
      { verdict: 'notEnoughData', missing: { reason: 'tooFewPeriods', count: 3, unit: 'period' } },
    ]);
    expect(
      reasonOf(
        rowOf(
          COSTS.map(() => 80),
          GAINS,
        ),
      ),
    ).toMatchObject({
      verdict: 'notEnoughData',
      missing: { reason: 'costHardlyVaries' },
    });
    expect(
      reasonOf(
        rowOf(
          COSTS,
          GAINS.map(() => 0),
        ),
      ),
    ).toMatchObject({
      verdict: 'notEnoughData',
      missing: { reason: 'noGainYet' },
    });
  });

  test('refuses costs below 0, texts, and columns of different length', () => {
    expect(refusalOf(() => rowOf([-1, ...COSTS.slice(1)], GAINS))).toMatchObject({
      argument: 'costs',
      row: 1,
    });
    expect(refusalOf(() => rowOf(COSTS, [...GAINS.slice(1), 'a lot']))).toMatchObject({
      argument: 'gains',
      row: 12,
    });
    expect(refusalOf(() => rowOf(COSTS, GAINS.slice(1)))).toMatchObject({ reason: 'shapes' });
  });

  test('another currency changes nothing but the amount', () => {
    const period = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 3000 }));
    fc.assert(
      fc.property(fc.array(period, { minLength: 12, maxLength: 30 }), (periods) => {
        const [costs, gains] = [periods.map(([cost]) => cost), periods.map(([, gain]) => gain)];
        const [row, scaled] = [1, 7.5].map((rate) =>
          rowOf(
            costs.map((cost) => cost * rate),
            gains.map((gain) => gain * rate),
          ),
        ) as [number[], number[]];
        expect((scaled[4] as unknown as { verdict: string }).verdict).toBe(
          (row[4] as unknown as { verdict: string }).verdict,
        );
        for (const index of [0, 1, 2]) {
          if (typeof row[index] !== 'number') expect(scaled[index]).toBe(row[index]);
          else
            expect(Math.abs(Number(scaled[index]) - Number(row[index]))).toBeLessThan(
              1e-4 * (1 + Math.abs(Number(row[index]))),
            );
        }
      }),
      { numRuns: 60 },
    );
  });
});
