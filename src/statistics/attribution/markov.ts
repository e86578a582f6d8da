import { at, increase, rowAt } from '../algebra/elements';
import type { Journey, Journeys } from './journeys';
import { solve } from './solve';

/** How often journeys go from one touch to the next. */
interface Chain {
  /** Journeys by their first channel. */
  readonly starts: Float64Array;
  /** From a channel (row) to the next one (column). */
  readonly moves: readonly Float64Array[];
  /** Conversions by the last channel. */
  readonly conversions: Float64Array;
  /** Touches of each channel. */
  readonly touches: Float64Array;
}

/**
 * Removal effect in a first-order Markov chain (Anderl and others 2016,
 * https://doi.org/10.1016/j.ijresmar.2016.03.001): credit is proportional to the conversions that would be lost if
 * every journey ended on reaching the channel. The chain is solved, not simulated.
 */
export function markov({ channels, journeys }: Journeys): Float64Array {
  const chain = chainOf(channels.length, journeys);
  const all = conversionsWithout(chain);
  const lost = Float64Array.from(channels, (_, channel) => all - conversionsWithout(chain, channel));
  const sum = lost.reduce((total, part) => total + part, 0);
  const conversions = chain.conversions.reduce((total, part) => total + part, 0);
  return sum > 0 ? lost.map((part) => (conversions * part) / sum) : lost;
}

function chainOf(size: number, journeys: readonly Journey[]): Chain {
  const zeros = () => new Float64Array(size);
  const moves = Array.from({ length: size }, zeros);
  const chain: Chain = { starts: zeros(), moves, conversions: zeros(), touches: zeros() };
  for (const { touches, conversions, nulls } of journeys) {
    const count = conversions + nulls;
    touches.forEach((channel, touch) => {
      const next = touches[touch + 1];
      increase(chain.touches, channel, count);
      if (touch === 0) increase(chain.starts, channel, count);
      if (next === undefined) increase(chain.conversions, channel, conversions);
      else increase(rowAt(moves, channel), next, count);
    });
  }
  return chain;
}

/** Conversions expected if journeys ended at the removed channel. */
function conversionsWithout({ starts, moves, conversions, touches }: Chain, removed?: number): number {
  const alive = moves.map((_, channel) => channel);
  const channels = alive.filter((channel) => channel !== removed && at(touches, channel) > 0);
  // A channel's rate of conversion: journeys that convert there, plus the rates of the channels they move on to.
  const equations = channels.map((from) => {
    const goesOn = channels.map((to) => Number(from === to) - at(rowAt(moves, from), to) / at(touches, from));
    return Float64Array.of(...goesOn, at(conversions, from) / at(touches, from));
  });
  const rates = solve(equations);
  return channels.reduce((sum, channel, i) => sum + at(starts, channel) * at(rates, i), 0);
}
