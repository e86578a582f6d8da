import type { ImportOptions } from '../options';
import type { Ambiguity } from '../previewTypes';
import type { FileTable } from '../tables/findTables';
import type { Recognition } from '../tables/recognise';

/** The currency whose rows count. */
export interface CurrencyDecision {
  /** The place of the column that names it; null where the table has none. */
  readonly position: number | null;
  /** Null where all rows count, or none before the person has answered. */
  readonly chosen: string | null;
  readonly ambiguity: Extract<Ambiguity, { about: 'currency' }> | null;
}

/** A code such as EUR; other texts are no currencies. */
const CODE = /^[A-Z]{3}$/;

/**
 * Amounts are never converted: in a file with several currencies, or with another one than the workbook's, only the rows of
 * one count. It is the workbook's where the file has it, and else what the person answers.
 */
export function decideCurrency(
  table: FileTable,
  { format, positions }: Recognition,
  options: Pick<ImportOptions, 'currency' | 'fileCurrency'>,
): CurrencyDecision {
  const keys = [format.currency ?? []].flat();
  const [position] = keys.flatMap((key) => positions[key] ?? []);
  if (position === undefined) return { position: null, chosen: null, ambiguity: null };
  const rows = rowsByCurrency(table, position);
  const [first = null] = rows.keys();
  const isPlain = rows.size === 1 && (options.currency ?? first) === first;
  if (first === null || isPlain) return { position, chosen: null, ambiguity: null };
  const chosen = chosenOf(rows, first, options);
  const column = (table.header[position] ?? '').trim();
  const values = [...rows].map(([code, count]) => ({ currency: code, rows: count }));
  const workbook = options.currency ?? null;
  return { position, chosen, ambiguity: { about: 'currency', column, workbook, values, chosen } };
}

function rowsByCurrency({ rows: all }: FileTable, position: number): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { cells } of all) {
    const code = currencyOf(cells, position);
    if (code !== null) rows.set(code, (rows.get(code) ?? 0) + 1);
  }
  return rows;
}

/** The answer, else the workbook's currency; null where the file lacks both. Without a workbook the first one counts. */
function chosenOf(
  rows: ReadonlyMap<string, number>,
  first: string,
  { currency = first, fileCurrency }: Pick<ImportOptions, 'currency' | 'fileCurrency'>,
): string | null {
  return [fileCurrency, currency].find((code) => code !== undefined && rows.has(code)) ?? null;
}

/** The currency of a row; null where it names none. */
export function currencyOf(cells: readonly string[], position: number): string | null {
  const code = (cells[position] ?? '').trim().toUpperCase();
  return CODE.test(code) ? code : null;
}
