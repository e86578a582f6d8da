import { isControl, roundMetric } from '../request';
/** A running sum of the metrics of one row of the tracker. */
export interface MetricSum {
  readonly metrics: Record<string, number>;
  /** Positions times their weights and the weights; for positions without weights, their sum and count. */
  readonly position: { weighted: number; weight: number; unweighted: number; count: number };
  /** How many levels each metric that is one was summed of. */
  readonly levels: Record<string, number>;
}

export function createSum(): MetricSum {
  return { metrics: {}, position: { weighted: 0, weight: 0, unweighted: 0, count: 0 }, levels: {} };
}

/** Adds metrics of any table; positions are weighted by impressions, and of levels the mean is taken. */
export function addMetrics(
  { metrics, position, levels }: MetricSum,
  more: Readonly<Record<string, number>>,
): void {
  for (const [metric, value] of Object.entries(more)) {
    if (metric === 'position_now') addPosition(position, value, more.impressions ?? 0);
    else metrics[metric] = (metrics[metric] ?? 0) + value;
    if (isControl(metric)) levels[metric] = (levels[metric] ?? 0) + 1;
  }
}

function addPosition(position: MetricSum['position'], value: number, weight: number): void {
  position.weighted += value * weight;
  position.weight += weight;
  position.unweighted += value;
  position.count++;
}

/** The sums, the mean position where there is one, and the mean of each level. */
export function totalOf({ metrics, position, levels }: MetricSum): Readonly<Record<string, number>> {
  const { weighted, weight, unweighted, count } = position;
  const mean = weight > 0 ? weighted / weight : unweighted / count;
  const all = count > 0 ? { ...metrics, position_now: mean } : metrics;
  return Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, roundMetric(value / (levels[key] ?? 1))]),
  );
}
