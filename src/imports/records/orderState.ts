import type { ExportFormat, SkipReason } from '../format';
import type { ImportOptions } from '../options';

/** Why an order's state is no sale; null where it is one. */
export interface OrderState {
  readonly reason: SkipReason | null;
  /** The state as the file writes it, where nobody knows it: the person says whether it is a sale. */
  readonly unknown?: string;
  /** Whether the file names the state. */
  readonly isNamed?: true;
}

const sale: OrderState = { reason: null };

/** Whether a record is a sale, by its state: without one nobody paid, and an unknown one is none until the person says so. */
export function readOrderState(
  record: Readonly<Record<string, string | number | null>>,
  { states }: Pick<ExportFormat, 'states'>,
  hasColumn: (key: string) => boolean,
  { states: answers = {} }: Pick<ImportOptions, 'states'>,
): OrderState {
  if (!states || !hasColumn(states.column)) return sale;
  const text = record[states.column] ?? null;
  if (text === null || typeof text === 'number') return { reason: 'unpaid' };
  const reason = states.read(text);
  if (reason !== undefined) return { reason, isNamed: true };
  return { reason: answers[text] ? null : 'unknownState', unknown: text, isNamed: true };
}
