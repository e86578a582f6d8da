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

/** Limits of the difference of two rates: Newcombe (1998), method 10. */
function difference(early: Counted, late: Counted, z: number): Interval {
  const [before, after] = [early, late].map(({ part, whole }) => wilson(part, whole, z)) as [
    Interval,
    Interval,
  ];
  const value = after.value - before.value;
  return {
    value,
    low: value - Math.sqrt((after.value - after.low) ** 2 + (before.high - before.value) ** 2),
    high: value + Math.sqrt((after.high - after.value) ** 2 + (before.value - before.low) ** 2),
  };
}

export function judge(early: Counted, late: Counted): Verdict | Undecided {
  const clear = difference(early, late, Z_95);
  if (clear.low > 0) return 'clearGain';
  if (clear.high < 0) return 'clearLoss';
  const likely = difference(early, late, Z_80);
  if (likely.low > 0) return 'likelyGain';
  if (likely.high < 0) return 'likelyLoss';
  return { smallest: (clear.value - clear.low) / (early.part / early.whole) };
}
