import type { PeriodContribution } from '../records/assignPeriods';

/** The accounts that contributions name, each once: by their names, else by their ids. */
export function listAccounts(contributions: readonly PeriodContribution[]): string[] {
  const names = contributions.flatMap((contribution) => {
    if (contribution.table === 'keywords' || !contribution.account) return [];
    return contribution.account.name ?? contribution.account.id ?? [];
  });
  return [...new Set(names)];
}
