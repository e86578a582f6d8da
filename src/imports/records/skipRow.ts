import type { SkipReason } from '../format';
import { normalizeTitle } from '../values/normalizeTitle';
import type { CurrencyDecision } from './fileCurrency';
import { readOrderState } from './orderState';
import type { ReadRow } from './tableReading';

/** Why a readable row isn't counted; null where it is. */
interface Skip {
  readonly reason: SkipReason | null;
  /** Whether the row is an order that an earlier file may have counted, and that is no sale now. */
  readonly voids?: boolean;
  readonly unknownState?: string;
}

const TOTALS: ReadonlySet<string> = new Set(['total', 'grandtotal', 'totalgeneral', 'totaux']);
const LONGEST_TOTAL = 40;

/** Whether a cell says that its row is a total. */
export function isTotal(cell: string): boolean {
  return cell.length <= LONGEST_TOTAL && TOTALS.has(normalizeTitle(cell));
}

/** Why a row isn't counted: the format's own reasons, then its state, then its currency. */
export function skipReasonOf(row: ReadRow): Skip {
  const { record, reading } = row;
  const { format, table, seen, columns, currency, options } = reading;
  if (format.mayHaveTotals && isTotalRow(row)) return { reason: 'total' };
  const skipped = format.skip?.(record, seen, table.facts) ?? null;
  if (skipped) return { reason: skipped, voids: skipped === 'cancelled' };
  const hasColumn = (key: string) => columns.some((each) => each.key === key);
  const { reason, unknown, isNamed = false } = readOrderState(record, format, hasColumn, options);
  const state = unknown === undefined ? {} : { unknownState: unknown };
  if (reason) return { reason, voids: isNamed, ...state };
  return isOtherCurrency(row, currency) ? { reason: 'otherCurrency', ...state } : { reason: null, ...state };
}

function isTotalRow({ row, index, reading: { totalRow } }: ReadRow): boolean {
  return index === totalRow || row.cells.some(isTotal);
}

function isOtherCurrency({ row }: ReadRow, { of, chosen }: CurrencyDecision): boolean {
  if (chosen === null) return false;
  const currency = of(row.cells);
  return currency !== null && currency !== chosen;
}
