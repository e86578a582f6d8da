import fc from 'fast-check';
import { CAUSAL_LIFT } from '../../../src/functions/evidence/CAUSAL_LIFT';
import { column } from '../../support/cells';
import { counted, visits } from '../../support/lift';

const ROWS = 24;
const RUNS = { numRuns: 8 };

function call(values: readonly number[], start: number, first = 1, controls: unknown = '') {
  const dates = counted(ROWS).map((n) => n + first - 1);
  const [row = []] = CAUSAL_LIFT.run([
    column(...dates),
    column(...values),
    start + first,
    controls,
  ]) as unknown[][];
  return row;
}

/** A series with some effect, and the row at which it starts. */
const series = fc
  .record({
    start: fc.integer({ min: 12, max: 20 }),
    effect: fc.integer({ min: -4, max: 8 }).map((tenths) => tenths / 10),
    seed: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ start, effect, seed }) => ({ start, seed, values: visits(ROWS, start, effect, seed) }));

const controlsFor = (seed: number) => [visits(ROWS, ROWS, 0, seed + 1), visits(ROWS, ROWS, 0, seed + 2)];
const besides = (columns: readonly (readonly number[])[]) =>
  counted(ROWS).map((n) => columns.map((cells) => cells[n - 1]));

function expectAlike(row: readonly unknown[], other: readonly unknown[]) {
  row.slice(0, 5).forEach((cell, index) => {
    if (typeof cell === 'number') expect(other[index]).toBeCloseTo(cell, 6);
    else expect(other[index]).toBe(cell);
  });
  expect(other[5]).toMatchObject({ verdict: (row[5] as { verdict: string }).verdict });
}

describe('CAUSAL_LIFT', () => {
  test('the same input gives the same bits', () => {
    fc.assert(
      fc.property(series, ({ values, start }) => {
        expect(call(values, start)).toEqual(call(values, start));
      }),
      RUNS,
    );
  });

  test('shifting dates that are counted changes nothing', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -5000, max: 900 }), ({ values, start }, first) => {
        expect(call(values, start, first)).toEqual(call(values, start));
      }),
      RUNS,
    );
  });

  test('scaling the values scales the units and not the lift', () => {
    fc.assert(
      fc.property(series, ({ values, start }) => {
        const fine = values.map((value) => value + 0.5);
        const [lift, low, high, extra] = call(fine, start) as number[];
        const scaled = call(
          fine.map((value) => value * 8),
          start,
        ) as number[];
        if (String(lift) === '') return expect(scaled.slice(0, 3)).toEqual(['', '', '']);
        expect(scaled.slice(0, 3)).toEqual(
          [lift, low, high].map((value) => expect.closeTo(Number(value), 4)),
        );
        expect(Number(scaled[3]) / 8).toBeCloseTo(Number(extra), 1);
      }),
      RUNS,
    );
  });

  test('a constant column of controls changes nothing', () => {
    fc.assert(
      fc.property(series, fc.integer(), ({ values, start }, constant) => {
        const column = besides([Array<number>(ROWS).fill(constant)]);
        expect(call(values, start, 1, column)).toEqual(call(values, start));
      }),
      RUNS,
    );
  });

  test('the order of the controls makes no difference', () => {
    fc.assert(
      fc.property(series, ({ values, start, seed }) => {
        const controls = controlsFor(seed);
        const turned = besides([...controls].reverse());
        expectAlike(call(values, start, 1, besides(controls)), call(values, start, 1, turned));
      }),
      RUNS,
    );
  });
});
