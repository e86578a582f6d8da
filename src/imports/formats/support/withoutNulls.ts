import type { Metrics } from '../../request';

/** The metrics that the record gives. */
export function withoutNulls<Metric extends string>(
  metrics: Readonly<Partial<Record<Metric, number | null>>>,
): Metrics<Metric> {
  const entries = Object.entries(metrics).filter(([, amount]) => amount !== null);
  return Object.fromEntries(entries) as Metrics<Metric>;
}
