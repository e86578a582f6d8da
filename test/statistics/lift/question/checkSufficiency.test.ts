import { calibratedLift } from '../../../../src/statistics/lift/calibrated/calibratedLift';
import { causalImpact } from '../../../../src/statistics/lift/causalimpact/causalImpact';
import type { LiftInput } from '../../../../src/statistics/lift/question/liftInput';
import { visits } from '../support/series';

const weekly = (
  values: readonly (number | null)[],
  start: number,
  more: Partial<LiftInput> = {},
): LiftInput => ({
  values,
  controls: [],
  pre: [0, start - 1],
  post: [start, values.length - 1],
  seasonLength: 1,
  confidence: 0.95,
  ...more,
});

const STEADY = [98, 103, 101, 97, 104, 99, 102, 100, 96, 105, 101, 99, 103];

const CASES: readonly (readonly [string, LiftInput, object])[] = [
  [
    'no value after the start',
    weekly([...STEADY, null, null], 13),
    { reason: 'noValueAfter', have: 0, need: 1 },
  ],
  ['five weeks', weekly([...STEADY.slice(0, 5), 120], 5), { reason: 'tooFewBefore', have: 5, need: 8 }],
  [
    'ten days of a weekly season',
    weekly([...STEADY.slice(0, 10), 120, 130], 10, { seasonLength: 7 }),
    { reason: 'tooFewBefore', have: 10, need: 14 },
  ],
  [
    'more controls than weeks allow',
    weekly([...STEADY.slice(0, 10), 120], 10, {
      controls: [1, 2, 3].map((factor) =>
        STEADY.slice(0, 11).map((value, row) => ((value * factor + row) % 7) + 1),
      ),
    }),
    { reason: 'tooFewBefore', have: 10, need: 11 },
  ],
  [
    'two values only',
    weekly([5, 7, 5, 7, 5, 5, 7, 7, 5, 9], 9),
    { reason: 'tooFewDistinct', have: 2, need: 3 },
  ],
  [
    'nearly always nothing',
    weekly([0, 0, 0, 0, 4.5, 0, 0, 9.5, 0, 0, 3.5, 0, 6, 9], 13),
    { reason: 'tooFewNonZero', have: 4, need: 8 },
  ],
  [
    'rare events',
    weekly([1, 2, 1, 1, 3, 1, 2, 1, 1, 2, 9], 10),
    { reason: 'tooFewCounts', have: 15, need: 30 },
  ],
  [
    'a control with a gap',
    weekly([...STEADY, 120], 13, { controls: [[...STEADY.slice(0, 6), null, ...STEADY.slice(7), 100]] }),
    { reason: 'controlIncomplete', have: 13, need: 14 },
  ],
  [
    'seven controls',
    weekly([...STEADY, 120], 13, {
      controls: [1, 2, 3, 4, 5, 6, 7].map((seed) => visits({ seed }).values.slice(0, 14)),
    }),
    { reason: 'tooManyControls', have: 7, need: 6 },
  ],
  [
    'losses rather than gains',
    weekly([...STEADY.map((value) => -value), -80], 13),
    { reason: 'expectedNotPositive' },
  ],
];

test.each(CASES)('calibratedLift reports what is missing: %s', (_, input, expected) => {
  expect(calibratedLift(input)).toMatchObject({ found: false, ...expected });
});

test('calibratedLift finds a few large orders among small ones too irregular', () => {
  const orders = [
    9.5, 2.5, 480.5, 3.5, 8.5, 1.5, 5.5, 610.5, 2.2, 7.5, 4.5, 1.2, 350.5, 3.1, 2.8, 6.6, 1.9, 2.4,
  ];
  const result = calibratedLift(weekly([...orders, 5.5, 9.1, 3.3], 18));
  expect(result.found).toBe(false);
});

test('calibratedLift accepts leading gaps and gaps between', () => {
  const values = [null, null, ...STEADY.slice(0, 6), null, ...STEADY.slice(6), 125, null, 131];
  expect(calibratedLift(weekly(values, 16)).found).toBe(true);
});

test.each([
  ['too few weeks alone', weekly(STEADY.slice(0, 8), 7), { reason: 'tooFewBefore', have: 7, need: 8 }],
  [
    'too few weeks for a control',
    weekly([...STEADY, 120], 13, { controls: [[...STEADY].reverse().concat(100)] }),
    { reason: 'tooFewBefore', have: 13, need: 14 },
  ],
  [
    'a constant series',
    weekly([...STEADY.map(() => 100), 120], 13),
    { reason: 'tooFewDistinct', have: 1, need: 2 },
  ],
  ['no value after the start', weekly([...STEADY, null], 13), { reason: 'noValueAfter' }],
])('causalImpact reports what is missing: %s', (_, input, expected) => {
  expect(causalImpact(input)).toMatchObject({ found: false, ...expected });
});
