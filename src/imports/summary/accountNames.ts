import type { PlacedContribution } from '../records/placed';

/** The accounts that contributions name, each once: by their names, else by their ids. */
export function accountNames(contributions: readonly PlacedContribution[]): string[] {
  const names = contributions.flatMap((contribution) => {
    if (contribution.table === 'keywords' || !contribution.account) return [];
    return contribution.account.name ?? contribution.account.id ?? [];
  });
  return [...new Set(names)];
}
