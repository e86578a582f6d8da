import type { ChartRow } from '../../../src/server/evidence/liftEvidence';
import { plotOf } from '../../../src/sidebar/evidence/plot';
import { ticksBetween } from '../../../src/sidebar/evidence/ticks';

const frame = { left: 0, right: 100, top: 0, bottom: 50 };
const row = (actual: number | null, value?: number, reach = 0): ChartRow => ({
  date: null,
  actual,
  expected: value === undefined ? null : { value, low: value - reach, high: value + reach },
});

describe('plotOf', () => {
  const rows = [row(0, 10, 1000), row(50, 10), row(null), row(100, 10, 10), row(100, 20, 10)];
  const plot = plotOf(rows, 3, frame);

  test('Lines go from edge to edge and break where a value is missing', () => {
    expect(plot.actual).toBe('M0 50L25 25M75 0L100 0');
    expect(plot.expected).toBe('M0 45L25 45M75 45L100 40');
  });

  test('Limits before the start neither show nor change the scale', () => {
    expect(plot.band).toBe('M75 40L100 35L100 45L75 50Z');
    expect(plot.ticks.map(({ value }) => value)).toEqual([0, 50, 100]);
  });

  test('The start is drawn between the last row before it and the first row after it', () => {
    expect(plot.startAt).toBe(62.5);
  });

  test('The axis begins at 0 unless the values hardly differ', () => {
    const lowest = (values: number[]) =>
      plotOf(
        values.map((value) => row(value, value)),
        1,
        frame,
      ).ticks[0]?.value;
    expect(lowest([990, 1000, 1010])).toBe(990);
    expect(lowest([400, 1000, 900])).toBe(0);
    expect(lowest([-5, 10, 3])).toBe(-5);
  });
});

describe('ticksBetween', () => {
  test.each([
    [0, 100, [0, 50, 100]],
    [3, 97, [0, 50, 100]],
    [0, 0.4, [0, 0.1, 0.2, 0.3, 0.4]],
    [-15, 15, [-20, -10, 0, 10, 20]],
    [5, 5, [4, 6]],
    [0, 0, [0, 0.5]],
  ])('from %d to %d', (lowest, highest, ticks) => {
    const given = ticksBetween(lowest, highest);
    expect(given[0]).toBeLessThanOrEqual(lowest);
    expect(given[given.length - 1]).toBeGreaterThanOrEqual(highest);
    expect(given).toEqual(ticks);
  });
});
