import { newcombeDifference } from '../../../src/statistics/rates/newcombeDifference';

// Table II of Newcombe (1998), method 10.
test.each([
  [56, 70, 48, 80, 0.052431, 0.333873],
  [9, 10, 3, 10, 0.170523, 0.809018],
  [10, 10, 0, 20, 0.679086, 1],
  [0, 10, 0, 10, -0.277533, 0.277533],
])('%d/%d less %d/%d', (successes, trials, otherSuccesses, otherTrials, low, high) => {
  const limits = newcombeDifference(
    { successes, trials },
    { successes: otherSuccesses, trials: otherTrials },
    0.95,
  );
  expect(limits.low).toBeCloseTo(low, 6);
  expect(limits.high).toBeCloseTo(high, 6);
  expect(limits.difference).toBeCloseTo(successes / trials - otherSuccesses / otherTrials, 12);
});
