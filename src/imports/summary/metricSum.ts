import { roundMetric } from '../request';
/** Amounts of one place of the tracker, being summed. */
export interface MetricSum {
  readonly metrics: Record<string, number>;
  /** Positions times their weights, the weights, and for rows without weight plain sums and counts. */
  readonly position: { weighted: number; weight: number; plain: number; count: number };
}

export function createSum(): MetricSum {
  return { metrics: {}, position: { weighted: 0, weight: 0, plain: 0, count: 0 } };
}

/** Adds metrics of any table; positions count by their impressions. */
export function addMetrics({ metrics, position }: MetricSum, more: Readonly<Record<string, number>>): void {
  for (const [metric, amount] of Object.entries(more)) {
    if (metric === 'position_now') addPosition(position, amount, more.impressions ?? 0);
    else metrics[metric] = (metrics[metric] ?? 0) + amount;
  }
}

function addPosition(position: MetricSum['position'], value: number, weight: number): void {
  position.weighted += value * weight;
  position.weight += weight;
  position.plain += value;
  position.count++;
}

/** The sums, and the mean position where there is one. */
export function totalOf({ metrics, position }: MetricSum): Readonly<Record<string, number>> {
  const { weighted, weight, plain, count } = position;
  const mean = weight > 0 ? weighted / weight : plain / count;
  const all = count > 0 ? { ...metrics, position_now: mean } : metrics;
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, roundMetric(value)]));
}
