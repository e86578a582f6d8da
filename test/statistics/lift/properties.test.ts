import fc from 'fast-check';
import type { LiftFound } from '../../../src/statistics/lift/answer/liftResult';
import { calibratedLift } from '../../../src/statistics/lift/calibrated/calibratedLift';
import { causalImpact } from '../../../src/statistics/lift/causalimpact/causalImpact';
import type { LiftInput } from '../../../src/statistics/lift/question/liftInput';
import { found, visits } from './support/series';

const METHODS = [
  ['calibrated', calibratedLift],
  ['causalimpact', causalImpact],
] as const;

const madeWith = (controls: number) =>
  fc
    .record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      effect: fc.double({ min: -0.3, max: 0.6, noNaN: true }),
    })
    .map(({ seed, effect }) => visits({ rows: 49, start: 35, controls, seed, effect }));

const RUNS = { numRuns: 5 };

function numbers({ actual, expected, lift, extra, probabilityOfGain }: LiftFound): number[] {
  return [
    actual,
    probabilityOfGain,
    ...[expected, lift, extra].flatMap(({ value, low, high }) => [value, low, high]),
  ];
}

const SAME = 1e-9;

function expectSame(one: LiftFound, other: LiftFound): void {
  const others = numbers(other);
  numbers(one).forEach((value, index) => {
    const scale = Math.max(Math.abs(value), 1);
    expect(Math.abs(value - (others[index] ?? Number.NaN)) / scale).toBeLessThan(SAME);
  });
  expect(one.verdict).toBe(other.verdict);
}

function scaled(input: LiftInput, factor: number): LiftInput {
  return { ...input, values: input.values.map((value) => value && value * factor) };
}

function shifted({ values, controls, pre, post, ...rest }: LiftInput, rows: number): LiftInput {
  const before = Array.from({ length: rows }, () => null);
  const move = ([first, last]: readonly [number, number]) => [first + rows, last + rows] as const;
  return {
    ...rest,
    values: [...before, ...values],
    controls: controls.map((control) => [...before, ...control]),
    pre: move(pre),
    post: move(post),
  };
}

describe.each(METHODS)('%s', (_, method) => {
  test('scaling the values scales the units and not the lift', () => {
    fc.assert(
      fc.property(madeWith(0), fc.double({ min: 0.01, max: 1000, noNaN: true }), (input, factor) => {
        const plain = found(method(input));
        const large = found(method(scaled(input, factor)));
        expect(large.lift.value).toBeCloseTo(plain.lift.value, 6);
        expect(large.lift.low).toBeCloseTo(plain.lift.low, 5);
        expect(large.lift.high).toBeCloseTo(plain.lift.high, 5);
        expect(large.extra.value / factor / plain.actual).toBeCloseTo(plain.extra.value / plain.actual, 6);
      }),
      RUNS,
    );
  });

  test('starting later in the calendar changes nothing', () => {
    fc.assert(
      fc.property(madeWith(1), fc.integer({ min: 1, max: 20 }), (input, rows) => {
        expectSame(found(method(input)), found(method(shifted(input, rows))));
      }),
      RUNS,
    );
  });

  test('a control that never moves changes nothing', () => {
    fc.assert(
      fc.property(madeWith(1), fc.double({ min: -1e3, max: 1e3, noNaN: true }), (input, constant) => {
        const controls = [...input.controls, input.values.map(() => constant)];
        expect(method({ ...input, controls })).toEqual(method(input));
      }),
      RUNS,
    );
  });

  test('the order of controls does not matter', () => {
    fc.assert(
      fc.property(madeWith(3), (input) => {
        expectSame(
          found(method(input)),
          found(method({ ...input, controls: [...input.controls].reverse() })),
        );
      }),
      { numRuns: 3 },
    );
  });

  test('the same input gives the same output, bit for bit', () => {
    fc.assert(
      fc.property(madeWith(1), (input) => {
        expect(method(input)).toStrictEqual(method(JSON.parse(JSON.stringify(input))));
      }),
      RUNS,
    );
  });

  test('limits hold the value, and wider ones hold narrower ones', () => {
    fc.assert(
      fc.property(madeWith(0), (input) => {
        const wide = found(method(input)).lift;
        const narrow = found(method({ ...input, confidence: 0.5 })).lift;
        expect(wide.low).toBeLessThan(narrow.low);
        expect(narrow.low).toBeLessThan(narrow.value);
        expect(narrow.value).toBeLessThan(narrow.high);
        expect(narrow.high).toBeLessThan(wide.high);
      }),
      RUNS,
    );
  });
});
