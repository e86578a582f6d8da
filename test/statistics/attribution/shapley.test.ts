import fc from 'fast-check';
import type { Journeys } from '../../../src/statistics/attribution/journeys';
import { shapley } from '../../../src/statistics/attribution/shapley';
import { anyJourneys, journeysOf } from './support/journeys';

function orders<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

/** What a set of channels adds up to: journeys and conversions of exactly these. */
function taken({ journeys }: Journeys, channels: readonly number[]) {
  const key = [...channels].sort().join();
  const same = journeys.filter(({ touches }) => [...new Set(touches)].sort().join() === key);
  const conversions = same.reduce((sum, each) => sum + each.conversions, 0);
  return { conversions, journeys: same.reduce((sum, each) => sum + each.nulls, conversions) };
}

/** The mean of what each channel adds when it joins, over all orders of joining. */
function byDefinition(all: Journeys): number[] {
  const rate = (channels: readonly number[]) => {
    const { conversions, journeys } = taken(all, channels);
    return journeys > 0 ? conversions / journeys : 0;
  };
  const credits = all.channels.map(() => 0);
  const sets = new Set(all.journeys.map(({ touches }) => [...new Set(touches)].sort().join()));
  for (const set of sets) {
    const members = set.split(',').map(Number);
    const { journeys } = taken(all, members);
    for (const order of orders(members)) {
      order.forEach((channel, i) => {
        const added = rate(order.slice(0, i + 1)) - rate(order.slice(0, i));
        credits[channel] = (credits[channel] ?? 0) + (journeys * added) / orders(members).length;
      });
    }
  }
  return credits;
}

describe('shapley', () => {
  test('equals the mean contribution over all orders of joining', () => {
    fc.assert(
      fc.property(anyJourneys, (journeys) => {
        const expected = byDefinition(journeys).map((credit) => expect.closeTo(credit, 9));
        expect([...shapley(journeys)]).toEqual(expected);
      }),
    );
  });

  test('gives a negative credit to a channel without which journeys convert better', () => {
    const [a = 0, b = 0] = shapley(journeysOf({ A: [9, 1], AB: [1, 9] }));
    expect(b).toBeLessThan(0);
    expect(a + b).toBeCloseTo(10, 12);
  });

  test('handles twenty channels in one journey', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRST';
    expect([...shapley(journeysOf({ [letters]: [20, 0] }))]).toEqual(
      [...letters].map(() => expect.closeTo(1, 9)),
    );
  });
});
