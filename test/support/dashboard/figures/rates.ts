import type { Undecided, Verdict } from './types';

const Z_95 = 1.959963984540054;
const Z_80 = 1.2815515655446004;

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The score interval in its textbook form: Wilson (1927). */
export function wilson(part: number, whole: number, z = Z_95): Interval {
  const p = part / whole;
  const spread = z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2));
  const centre = p + z ** 2 / (2 * whole);
  const scale = 1 + z ** 2 / whole;
  return { value: p, low: (centre - spread) / scale, high: (centre + spread) / scale };
}

interface Counted {
  readonly part: number;
  readonly whole: number;
}

/** Ratio of the later rate to the earlier one, with the limits of MOVER-R: Donner and Zou (2012). */
function ratio(early: Counted, late: Counted, z: number): Interval {
  const [before, after] = [early, late].map(({ part, whole }) => wilson(part, whole, z)) as [
    Interval,
    Interval,
  ];
  const product = before.value * after.value;
  const term = ({ value }: Interval, limit: number) => limit * (2 * value - limit);
  const spread = (later: number, earlier: number) =>
    Math.sqrt(product ** 2 - term(after, later) * term(before, earlier));
  return {
    value: after.value / before.value,
    low: (product - spread(after.low, before.high)) / term(before, before.high),
    high: (product + spread(after.high, before.low)) / term(before, before.low),
  };
}

export function judge(early: Counted, late: Counted): Verdict | Undecided {
  const clear = ratio(early, late, Z_95);
  if (clear.low > 1) return 'clearGain';
  if (clear.high < 1) return 'clearLoss';
  const likely = ratio(early, late, Z_80);
  if (likely.low > 1) return 'likelyGain';
  if (likely.high < 1) return 'likelyLoss';
  return { smallest: clear.value / clear.low - 1 };
}
