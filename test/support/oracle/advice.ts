import type { Expected } from './index';

/** The label to which the first screen tells to give more hours; null where it names none. */
export function advisedLabel({ table, total }: Pick<Expected, 'table' | 'total'>): string | null {
  if (total?.roiHigh != null && total.roiHigh < 0) return null;
  return table.find(({ isBest }) => isBest)?.label ?? null;
}
