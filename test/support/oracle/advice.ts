import type { Expected } from './index';

/** The label to which the first screen tells to give more hours; null where it names none. */
export function advisedLabel({ table, total }: Pick<Expected, 'table' | 'total'>): string | null {
  if (total?.roiHigh != null && total.roiHigh < 0) return null;
  return table.find(({ isBest }) => isBest)?.label ?? null;
}

/** The labels that get less: they lose for sure, and do worse than the best or the others together, beyond chance. */
export function labelsToCut({ table }: Pick<Expected, 'table'>): string[] {
  return table.filter(({ isWorst }) => isWorst).map(({ label }) => label);
}
