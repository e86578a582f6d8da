import fc from 'fast-check';
import { seeded } from '../../../benchmarks/calibrate/random';
import { groupBySeason } from '../../../src/statistics/trend/groupBySeason';
import { pairsWithin, slopesAround } from '../../../src/statistics/trend/pairSlopes';

/** All slopes within the seasons, pair by pair. */
function allSlopes(values: readonly (number | null)[], seasonLength: number): Float64Array {
  const slopes = values.flatMap((value, row) =>
    values.flatMap((later, next) => {
      const isPair = next > row && (next - row) % seasonLength === 0 && value !== null && later !== null;
      return isPair ? [(later - value) / (next - row)] : [];
    }),
  );
  return Float64Array.from(slopes).sort();
}

function expectSlopes(values: readonly (number | null)[], seasonLength: number, ranks: readonly number[]) {
  const seasons = groupBySeason(values, seasonLength);
  const slopes = allSlopes(values, seasonLength);
  expect(pairsWithin(seasons)).toBe(slopes.length);
  for (const share of ranks) {
    const rank = Math.floor(share * (slopes.length - 1));
    const { below, sorted } = slopesAround(seasons, rank);
    expect(sorted[rank - below]).toBe(slopes[rank]);
  }
}

const RANKS = [0, 0.1, 0.4999, 0.5, 0.77, 1];

test('slopesAround finds the slope that sorting all pairs finds, at any rank', () => {
  const observation = fc.option(fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(
      fc.array(observation, { minLength: 9, maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (some, season) => {
        const values = [...some, ...Array.from({ length: 2 * season }, (_, row) => row)];
        expectSlopes(values, season, RANKS);
      },
    ),
  );
});

const random = seeded(31);
const series: readonly (readonly [string, number[]])[] = [
  ['of chance', Array.from({ length: 700 }, (_, row) => 0.01 * row + random.normal())],
  [
    'of small counts, most slopes alike',
    Array.from({ length: 700 }, () => Math.floor(2 * Math.abs(random.normal()))),
  ],
  ['with an outlier far off', Array.from({ length: 700 }, (_, row) => (row === 350 ? 1e9 : random.normal()))],
  ['high above zero', Array.from({ length: 700 }, () => 1e9 + random.normal())],
];

test.each(series)('so is that of a long series %s', (_, values) => {
  expectSlopes(values, 1, RANKS);
  expectSlopes(values, 2, [0.5]);
});

test('slopesAround gives the slope 0 for equal values', () => {
  expect([...slopesAround(groupBySeason(Array(500).fill(7), 1), 60000).sorted.subarray(0, 2)]).toEqual([
    0, 0,
  ]);
});
