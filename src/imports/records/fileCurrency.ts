import type { ImportOptions } from '../options';
import type { Ambiguity } from '../previewTypes';
import type { FileTable } from '../tables/findTables';
import type { Recognition } from '../tables/recognise';
import { currencyInText } from '../values/currencyInText';

/** The currency whose rows count. */
export interface CurrencyDecision {
  /** The currency that a row names; null where it names none. */
  readonly of: CurrencyOf;
  /** Null where all rows count, or none before the person has answered. */
  readonly chosen: string | null;
  readonly ambiguity: Extract<Ambiguity, { about: 'currency' }> | null;
}

type CurrencyOf = (cells: readonly string[]) => string | null;

/** A code such as EUR; other texts are no currencies. */
const CODE = /^[A-Z]{3}$/;

/**
 * Amounts are never converted: in a file with several currencies, or with another one than the workbook's, only the rows of
 * one count. It is the workbook's where the file has it, and else what the person answers. A column names it, or else the
 * amounts do, as in `£33.10`.
 */
export function decideCurrency(
  table: FileTable,
  recognition: Recognition,
  options: Pick<ImportOptions, 'currency' | 'fileCurrency'>,
): CurrencyDecision {
  const { position, of, isSure } = sourceOf(recognition, options);
  const rows = rowsByCurrency(table, of);
  const [first = null] = rows.keys();
  const isPlain = rows.size === 1 && (!isSure || (options.currency ?? first) === first);
  if (first === null || isPlain) return { of, chosen: null, ambiguity: null };
  const chosen = chosenOf(rows, first, options);
  const column = (table.header[position ?? -1] ?? '').trim();
  const values = [...rows].map(([code, count]) => ({ currency: code, rows: count }));
  const workbook = options.currency ?? null;
  return { of, chosen, ambiguity: { about: 'currency', column, workbook, values, chosen } };
}

/**
 * Where a row names its currency. The one sign of a known export, where no column names the currency, says nothing of the
 * workbook's: it is the shop's, whose dollar may be any.
 */
function sourceOf(
  { format, positions }: Recognition,
  { currency }: Pick<ImportOptions, 'currency'>,
): { readonly position: number | undefined; readonly of: CurrencyOf; readonly isSure: boolean } {
  const [named] = [format.currency ?? []].flat().flatMap((key) => positions[key] ?? []);
  if (named !== undefined) return { position: named, of: (cells) => codeAt(cells, named), isSure: true };
  const amounts = Object.entries(positions).flatMap(([key, place]) =>
    format.columns[key]?.kind === 'money' ? [place] : [],
  );
  const of: CurrencyOf = (cells) => {
    for (const place of amounts) {
      const code = currencyInText(cells[place] ?? '', currency);
      if (code !== null) return code;
    }
    return null;
  };
  return { position: amounts[0], of, isSure: format.key === 'mapped' };
}

function rowsByCurrency({ rows: all }: FileTable, of: CurrencyOf): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { cells } of all) {
    const code = of(cells);
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

function codeAt(cells: readonly string[], position: number): string | null {
  const code = (cells[position] ?? '').trim().toUpperCase();
  return CODE.test(code) ? code : null;
}
