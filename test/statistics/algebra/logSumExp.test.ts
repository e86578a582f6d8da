import { LogSumExp } from '../../../src/statistics/algebra/logSumExp';

test('LogSumExp sums exponentials far beyond what a number holds', () => {
  const sum = new LogSumExp();
  for (const term of [999, 1000, 1001, -5000]) sum.add(term);
  expect(sum.value).toBeCloseTo(1001 + Math.log(1 + Math.exp(-1) + Math.exp(-2)), 12);
});

test('LogSumExp is minus infinity without terms', () => {
  expect(new LogSumExp().value).toBe(Number.NEGATIVE_INFINITY);
});
