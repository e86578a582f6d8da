import type { ResultCell } from './phrase';
import type { Refusal } from './refusal';

/** Nothing was filled in, or nothing happened (0 of 0): the cell stays blank. */
export const NOTHING = 'nothing';

/** What comes of one place: a result, a refusal, or nothing to say. */
export type CellOutcome = number | readonly ResultCell[] | Refusal | typeof NOTHING;

export function isRefusal(outcome: CellOutcome | null): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome);
}
