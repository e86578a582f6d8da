import type { Estimate } from '../../statistics/lift/answer/estimate';

/** A value with its limits; null where there is none, since NaN can't cross to the sidebar. */
export interface Limits {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The limits as plain data, divided where a share of them is wanted. */
export function limits({ value, low, high }: Estimate, by = 1): Limits {
  const finite = (part: number) => (Number.isFinite(part) ? part / by : null);
  return { value: finite(value), low: finite(low), high: finite(high) };
}
