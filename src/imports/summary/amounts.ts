import type { Amount, AmountFacts } from '../format';
import type { AmountsPreview } from '../previewTypes';
import type { PeriodContribution } from '../records/assignPeriods';
import { roundMetric } from '../request';

/** Takes the tax that amounts still hold out of them, at a rate; as they are while no rate is known. */
export function takeOutTax(
  contributions: readonly PeriodContribution[],
  facts: AmountFacts | undefined,
  rate: number | null,
): PeriodContribution[] {
  return contributions.map((contribution) => {
    const amount = amountOf(contribution);
    if (!facts || !amount?.holdsTax || rate === null) return contribution;
    const metrics: Record<string, number> = { ...contribution.metrics };
    metrics[facts.metric] = (metrics[facts.metric] ?? 0) / (1 + rate);
    return { ...contribution, metrics } as PeriodContribution;
  });
}

/** Whether any amount still holds tax, or may hold it, so that a rate is needed. */
export function needsTaxRate(contributions: readonly PeriodContribution[]): boolean {
  return contributions.some((contribution) => {
    const amount = amountOf(contribution);
    return amount?.holdsTax && amount.written !== 0;
  });
}

/** What a file's amounts hold, and what becomes of them; null for a table without amounts of sales. */
export function describeAmounts(
  contributions: readonly PeriodContribution[],
  facts: AmountFacts | undefined,
  rate: number | null,
): AmountsPreview | null {
  const amounts = contributions.flatMap((contribution) => amountOf(contribution) ?? []);
  if (!facts || !amounts.some(({ written }) => written !== 0)) return null;
  const metric = (metrics: Readonly<Record<string, number>>) => metrics[facts.metric] ?? 0;
  const isAsked = needsTaxRate(contributions);
  return {
    metric: facts.metric,
    written: roundMetric(amounts.reduce((sum, { written }) => sum + written, 0)),
    net: roundMetric(contributions.reduce((sum, { metrics }) => sum + metric(metrics), 0)),
    tax: facts.tax === 'excluded' ? 'none' : isAsked ? 'rate' : 'column',
    shipping: shippingOf(facts, amounts),
    rate: isAsked ? rate : null,
  };
}

function shippingOf({ shipping }: AmountFacts, amounts: readonly Amount[]): AmountsPreview['shipping'] {
  if (shipping !== 'included') return shipping === 'excluded' ? 'none' : 'unknown';
  return amounts.some(({ holdsShipping }) => holdsShipping) ? 'kept' : 'column';
}

function amountOf(contribution: PeriodContribution): Amount | undefined {
  return contribution.table === 'keywords' ? undefined : contribution.amount;
}
