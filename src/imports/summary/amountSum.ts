import { rounded } from '../request';
/** Amounts of one place of the tracker, being summed. */
export interface AmountSum {
  readonly amounts: Record<string, number>;
  /** Positions times their weights, the weights, and for rows without weight plain sums and counts. */
  readonly position: { weighted: number; weight: number; plain: number; count: number };
}

export function newSum(): AmountSum {
  return { amounts: {}, position: { weighted: 0, weight: 0, plain: 0, count: 0 } };
}

/** Adds amounts of any table; positions count by their impressions. */
export function addTo({ amounts, position }: AmountSum, more: Readonly<Record<string, number>>): void {
  for (const [quantity, amount] of Object.entries(more)) {
    if (quantity === 'position_now') addPosition(position, amount, more.impressions ?? 0);
    else amounts[quantity] = (amounts[quantity] ?? 0) + amount;
  }
}

function addPosition(position: AmountSum['position'], value: number, weight: number): void {
  position.weighted += value * weight;
  position.weight += weight;
  position.plain += value;
  position.count++;
}

/** The sums, and the mean position where there is one. */
export function sumOf({ amounts, position }: AmountSum): Readonly<Record<string, number>> {
  const { weighted, weight, plain, count } = position;
  const mean = weight > 0 ? weighted / weight : plain / count;
  const all = count > 0 ? { ...amounts, position_now: mean } : amounts;
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, rounded(value)]));
}
