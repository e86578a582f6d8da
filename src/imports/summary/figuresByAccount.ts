import { serialFromDay } from '../../calendar/serial';
import type { PeriodContribution } from '../records/assignPeriods';
import { type Account, type AccountFigures, roundMetric } from '../request';
import { addMetrics, createSum, totalOf } from './metricSum';

type DailyFigures = Record<string, (number | null)[]>;

/**
 * What the contributions to one row say, account by account; undefined where these are sums of an unnamed account, as the
 * row itself says them.
 */
export function figuresByAccount(
  contributions: readonly PeriodContribution[],
): readonly AccountFigures[] | undefined {
  const contributionsOf = new Map<string, PeriodContribution[]>();
  for (const contribution of contributions) {
    const key = JSON.stringify(accountOf(contribution) ?? null);
    const others = contributionsOf.get(key);
    if (others) others.push(contribution);
    else contributionsOf.set(key, [contribution]);
  }
  const figures = [...contributionsOf.values()].map(figuresOf);
  const isUnnamedSum = figures.length === 1 && figures.every(({ account, days }) => !account && !days);
  return isUnnamedSum ? undefined : figures;
}

function figuresOf(contributions: readonly PeriodContribution[]): AccountFigures {
  const account = contributions[0] && accountOf(contributions[0]);
  const named = account ? { account } : {};
  const days = dailyFigures(contributions);
  if (days) return { ...named, days };
  const sum = createSum();
  for (const { metrics } of contributions) addMetrics(sum, metrics);
  return { ...named, sums: totalOf(sum) };
}

function accountOf(contribution: PeriodContribution): Account | undefined {
  return contribution.table === 'keywords' ? undefined : contribution.account;
}

/** The figures by day, or null where some are of several days. */
function dailyFigures(contributions: readonly PeriodContribution[]): DailyFigures | null {
  const figures: DailyFigures = {};
  for (const contribution of contributions) {
    if (contribution.table === 'keywords' || !contribution.exactDay) return null;
    const place = serialFromDay(contribution.exactDay) - serialFromDay(contribution.day);
    for (const [metric, amount] of Object.entries(contribution.metrics)) {
      const days = padTo(place, figures[metric] ?? []);
      days[place] = roundMetric((days[place] ?? 0) + amount);
      figures[metric] = days;
    }
  }
  return figures;
}

function padTo(place: number, days: (number | null)[]): (number | null)[] {
  while (days.length < place) days.push(null);
  return days;
}

/** The accounts that contributions name, each once, by name or else by id. */
export function listAccounts(contributions: readonly PeriodContribution[]): string[] {
  const names = contributions.flatMap((contribution) => {
    if (contribution.table === 'keywords' || !contribution.account) return [];
    return contribution.account.name ?? contribution.account.id ?? [];
  });
  return [...new Set(names)];
}
