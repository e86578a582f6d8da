import fc from 'fast-check';
import type { Journeys } from '../../../src/statistics/attribution/journeys';
import { markov } from '../../../src/statistics/attribution/markov';
import { anyJourneys, journeysOf, total } from './support/journeys';

/** Conversions of the chain followed step by step until all journeys have ended. */
function walked({ channels, journeys }: Journeys, removed: number): number {
  const touches = journeys.flatMap(({ touches, conversions, nulls }) =>
    touches.map((at, i) => ({ at, next: touches[i + 1], conversions, count: conversions + nulls })),
  );
  const countOf = (at: number) => total(touches.filter((touch) => touch.at === at).map(({ count }) => count));
  let there = channels.map((_, at) =>
    total(journeys.filter(({ touches }) => touches[0] === at).map((each) => each.conversions + each.nulls)),
  );
  let converted = 0;
  for (let step = 0; step < 2000; step++) {
    const next = channels.map(() => 0);
    for (const touch of touches.filter(({ at }) => at !== removed)) {
      const share = (there[touch.at] ?? 0) / countOf(touch.at);
      if (touch.next === undefined) converted += share * touch.conversions;
      else next[touch.next] = (next[touch.next] ?? 0) + share * touch.count;
    }
    there = next;
  }
  return converted;
}

describe('markov', () => {
  test('equals the result of following the chain to its end', () => {
    fc.assert(
      fc.property(anyJourneys, (journeys) => {
        const all = total(journeys.journeys.map(({ conversions }) => conversions));
        const lost = journeys.channels.map((_, channel) => all - walked(journeys, channel));
        const expected = lost.map((part) => expect.closeTo((all * part) / total(lost), 6));
        expect([...markov(journeys)]).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('loses all conversions without a channel that all of them pass', () => {
    expect([...markov(journeysOf({ AB: [4, 0], B: [2, 0] }))]).toEqual([
      expect.closeTo((6 * 4) / 10, 12),
      expect.closeTo((6 * 6) / 10, 12),
    ]);
  });
});
