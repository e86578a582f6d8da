import { ROI_BY } from '../../../src/functions/evidence/ROI_BY';
import { ROI_INTERVAL } from '../../../src/functions/evidence/ROI_INTERVAL';
import { column, refusalOf } from '../../support/cells';

const WEEKS = [1, 2, 3, 4, 5, 6, 7, 8];
const GOOD = [300, 180, 240, 410, 150, 260, 330, 220];
const POOR = [20, 0, 35, 10, 0, 25, 15, 5];
const COSTS = [100, 100, 120, 150, 80, 100, 110, 90];

type Row = readonly [label: string, week: number, gain: unknown, cost: unknown];

const rowsOf = (rows: readonly Row[], ...settings: unknown[]) =>
  ROI_BY.run([
    ...[0, 1, 2, 3].map((index) => column(...rows.map((row) => row[index]))),
    ...settings,
  ]) as unknown[][];

const of = (label: string, gains: readonly unknown[]): Row[] =>
  WEEKS.map((week, index) => [label, week, gains[index], COSTS[index]]);

describe('ROI_BY', () => {
  test('gives each label the return and the limits of ROI_INTERVAL', () => {
    const [first, second] = rowsOf([...of('Good', GOOD), ...of('Poor', POOR)], 0.6);
    const expected = (gains: readonly number[]) =>
      (ROI_INTERVAL.run([column(...gains), column(...COSTS), 0.6]) as unknown[][])[0] ?? [];
    const [roi, low, high, , verdict] = expected(GOOD);
    expect(first).toEqual([
      'Good',
      8,
      850,
      expect.closeTo(1254, 9),
      roi,
      low,
      high,
      verdict,
      { comparison: 'best' },
    ]);
    expect(second?.slice(4, 7)).toEqual(expected(POOR).slice(0, 3));
    expect(second?.slice(7)).toEqual([
      expect.objectContaining({ verdict: 'clearLoss' }),
      { comparison: 'belowBest' },
    ]);
  });

  test('adds the rows of one label and period, whatever its capitals', () => {
    const split = of('Good', GOOD).flatMap(([, week, gain, cost]): Row[] => [
      ['good', week, Number(gain) / 2, Number(cost) / 2],
      ['Good ', week, Number(gain) / 2, Number(cost) / 2],
    ]);
    expect(rowsOf(split)[0]?.slice(1)).toEqual(rowsOf(of('Good', GOOD))[0]?.slice(1));
  });

  test('leaves a period out of which a cost or a gain is blank, and says how many', () => {
    const rows = of('Good', GOOD).map(
      ([label, week, gain, cost]): Row => [label, week, gain, week > 3 ? '' : cost],
    );
    const [row] = rowsOf(rows);
    expect(row?.slice(0, 4)).toEqual(['Good', 3, 320, 720]);
    expect(row?.[7]).toEqual({
      verdict: 'notEnoughData',
      missing: { reason: 'unknownAmounts', count: 5, unit: 'period' },
    });
    const unknown = rowsOf(of('Good', GOOD).map(([label, week, gain]): Row => [label, week, gain, '']));
    expect(unknown[0]?.slice(0, 6)).toEqual(['Good', 0, '', '', '', '']);
  });

  test('a row of a known period with a blank makes the whole period unknown', () => {
    const [row] = rowsOf([...of('Good', GOOD), ['Good', 8, 50, '']]);
    expect(row?.[1]).toBe(7);
  });

  test('has no return on no cost', () => {
    const [row] = rowsOf(WEEKS.map((week): Row => ['Free', week, 10, 0]));
    expect(row?.slice(0, 7)).toEqual(['Free', 8, 0, 80, '', '', '']);
  });

  test('a label without a gain yet has as its upper limit what others gain in a period', () => {
    const none = WEEKS.map(() => 0);
    const rare = WEEKS.map((week) => (week === 3 ? 5000 : 0));
    const [, few] = rowsOf([...of('Rare', rare), ...of('None', none)]);
    expect(few?.slice(4, 6)).toEqual([-1, -1]);
    expect(few?.[6]).toBeCloseTo((-Math.log(0.025) * 5000) / 850 - 1, 9);
    expect(few?.[7]).toMatchObject({ verdict: 'cantTell' });
    const [, clear] = rowsOf([...of('Good', GOOD), ...of('None', none)], 0.6);
    expect(clear?.[6]).toBeLessThan(0);
    expect(clear?.[7]).toMatchObject({ verdict: 'clearLoss' });
    const [alone] = rowsOf(of('None', none));
    expect(alone?.slice(4, 8)).toEqual([
      -1,
      '',
      '',
      { verdict: 'notEnoughData', missing: { reason: 'noGainYet', count: 1, unit: 'period' } },
    ]);
  });

  test('puts all labels into a last row where that has a name', () => {
    const rows = rowsOf([...of('Good', GOOD), ...of('Poor', POOR)], 0.6, '', 'All');
    const sums = GOOD.map((gain, index) => gain + (POOR[index] ?? 0));
    const costs = COSTS.map((cost) => cost * 2);
    const [whole = []] = ROI_INTERVAL.run([column(...sums), column(...costs), 0.6]) as unknown[][];
    expect(rows[2]?.[0]).toBe('All');
    expect(rows[2]?.[4]).toBeCloseTo(Number(whole[0]), 12);
    expect(rows[2]?.[5]).toBeCloseTo(Number(whole[1]), 12);
    expect(rows[2]?.[8]).toBe('');
  });

  test('says of all labels that none differs where that is so', () => {
    const rows = rowsOf([...of('One', GOOD), ...of('Other', [...GOOD].reverse())], 1, '', 'All');
    expect(rows.map((row) => row[8])).toEqual(Array(3).fill({ comparison: 'noDifference' }));
  });

  test('is blank without any row, and refuses a negative cost or columns of other lengths', () => {
    expect(ROI_BY.run([column(''), column(''), column(''), column('')])).toBe('');
    expect(refusalOf(() => rowsOf([['A', 1, 5, -2]]))).toMatchObject({
      reason: 'negative',
      argument: 'costs',
    });
    expect(refusalOf(() => ROI_BY.run([column('A', 'B'), column(1), column(1), column(1)]))).toMatchObject({
      reason: 'shapes',
    });
  });
});

test('ROI_BY adds the rows of a date however the date is written', () => {
  const dates = [20240101, '2024-01-01', '1 janv. 2024', new Date(2024, 0, 1), 45292];
  const [row] = rowsOf(dates.map((date) => ['Good', date as number, 10, 5] as const));
  expect(row?.slice(0, 4)).toEqual(['Good', 1, 25, 50]);
});
