import { lastNonDirect, position } from '../../../src/statistics/attribution/touchWeights';

describe('lastNonDirect', () => {
  test.each(['Direct', '(direct) / (none)', 'direct/none', 'Accès direct'])('passes over %s', (direct) => {
    const channels = [direct, 'Email', 'Directory'];
    expect(lastNonDirect([1, 0, 0], channels)).toEqual([1, 0, 0]);
    expect(lastNonDirect([1, 2, 0], channels)).toEqual([0, 1, 0]);
    expect(lastNonDirect([0, 0], channels)).toEqual([0, 1]);
  });
});

test('position shares the rest among the touches between, and halves a journey of two touches', () => {
  expect(position([0])).toEqual([1]);
  expect(position([0, 1])).toEqual([1, 1]);
  const [first = 0, second = 0, third = 0, fourth = 0] = position([0, 1, 2, 3]);
  expect([first, fourth]).toEqual([0.4, 0.4]);
  expect([second, third]).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.1, 12)]);
});
