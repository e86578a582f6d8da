import { merge, mixtureCdf } from '../../../src/statistics/algebra/mixture';
import { normalCdf } from '../../../src/statistics/distributions/normalCdf';

const MIXTURE = {
  weights: Array.from({ length: 400 }, (_, index) => 1 + (index % 7)),
  locations: Array.from({ length: 400 }, (_, index) => Math.sin(index) + (index % 3)),
  scales: Array.from({ length: 400 }, (_, index) => 0.5 + 0.3 * Math.cos(index) ** 2),
};
const FINENESS = { locations: 12, scales: 12 };

test('merge preserves weight and mean, and nearly all of the distribution', () => {
  const merged = merge(MIXTURE, FINENESS, 1);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const first = ({ weights, locations }: typeof merged) =>
    sum(weights.map((weight, index) => weight * (locations[index] ?? 0)));
  expect(merged.weights.length).toBeLessThan(200);
  expect(sum(merged.weights)).toBeCloseTo(sum(MIXTURE.weights), 9);
  expect(first(merged)).toBeCloseTo(first(MIXTURE), 8);
  for (const value of [-1.5, 0, 0.7, 2, 3.5]) {
    expect(
      Math.abs(mixtureCdf(merged, normalCdf, value) - mixtureCdf(MIXTURE, normalCdf, value)),
    ).toBeLessThan(1e-3);
  }
});

test('mixtureCdf averages by weight', () => {
  const two = { weights: [3, 1], locations: [0, 10], scales: [1, 1] };
  expect(mixtureCdf(two, normalCdf, 5)).toBeCloseTo(0.75, 6);
});
