import { roundMetric } from '../request';
/** A running sum of the metrics of one row of the tracker. */
export interface MetricSum {
  readonly metrics: Record<string, number>;
  /** Positions times their weights and the weights; for positions without weights, their sum and count. */
  readonly position: { weighted: number; weight: number; unweighted: number; count: number };
}

export function createSum(): MetricSum {
  return { metrics: {}, position: { weighted: 0, weight: 0, unweighted: 0, count: 0 } };
}

/** Adds metrics of any table; positions are weighted by impressions. */
export function addMetrics({ metrics, position }: MetricSum, more: Readonly<Record<string, number>>): void {
  for (const [metric, value] of Object.entries(more)) {
    if (metric === 'position_now') addPosition(position, value, more.impressions ?? 0);
    else metrics[metric] = (metrics[metric] ?? 0) + value;
  }
}

function addPosition(position: MetricSum['position'], value: number, weight: number): void {
  position.weighted += value * weight;
  position.weight += weight;
  position.unweighted += value;
  position.count++;
}

/** The sums, and the mean position where there is one. */
export function totalOf({ metrics, position }: MetricSum): Readonly<Record<string, number>> {
  const { weighted, weight, unweighted, count } = position;
  const mean = weight > 0 ? weighted / weight : unweighted / count;
  const all = count > 0 ? { ...metrics, position_now: mean } : metrics;
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, roundMetric(value)]));
}
