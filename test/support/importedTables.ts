import { type Language, workbookTexts } from '../../src/locales';
import type { Export } from './exports';
import { type CellReader, readRows } from './readTracker';

type Table = 'activity' | 'traffic' | 'keywords' | 'journeys';
type Tables = Readonly<Record<Table, readonly Row[]>>;
type Row = Readonly<Record<string, string | number>>;

/** Impressions that a person typed for a row of Facebook, of which the sample `facebook.<language>.csv` says others. */
export const TYPED = 999;

/** That row's day, as a number and as it is typed; what the file says, and which of the two is chosen. */
export const typedRow = {
  en: { period: 46090, day: '3/9/2026', other: 3000, choice: 'keep' },
  fr: { period: 46104, day: '23/03/2026', other: 2000, choice: 'replace' },
} as const;

/** The typed columns of the tables that imports fill, row by row; of journeys none where the workbook has none. */
export async function readTables(
  workbench: CellReader & { settled?(): Promise<void> },
  language: Language,
  hasJourneys = false,
): Promise<Tables> {
  await workbench.settled?.();
  const read = async (table: Table): Promise<Row[]> => {
    const keys = typedColumns(table);
    const rows = await readRows(workbench, workbookTexts[language].sheets[table].title, keys.length, 60);
    const filled = rows.slice(1).filter((row) => row.some((cell) => cell !== ''));
    return filled.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ''])));
  };
  return {
    activity: await read('activity'),
    traffic: await read('traffic'),
    keywords: await read('keywords'),
    journeys: hasJourneys ? await read('journeys') : [],
  };
}

/** The tables hold what the files sum up to, and these impressions more; columns without a figure stay empty. */
export function expectSums(tables: Tables, files: readonly Pick<Export, Table>[], impressions: number): void {
  for (const table of ['activity', 'traffic', 'keywords', 'journeys'] as const) {
    const rows = files.map((file) => file[table] ?? {});
    const sums = sumsOf(table === 'activity' ? [...rows, { impressions }] : rows);
    const close = Object.entries(sums).map(([key, sum]) => [key, expect.closeTo(sum, 5)]);
    expect(sumsOf(tables[table])).toEqual(Object.fromEntries(close));
  }
}

/** The keys of a table's columns up to the origin, which is the last that isn't computed. */
function typedColumns(table: Table): string[] {
  const keys = Object.keys(workbookTexts.en.sheets[table].columns);
  return keys.slice(0, keys.indexOf('origin') + 1);
}

const DATES: ReadonlySet<string> = new Set(['period', 'date', 'sale_date', 'first_touch']);

/** The sums of the columns that hold any figure. */
function sumsOf(rows: readonly Row[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    for (const [key, cell] of Object.entries(row)) {
      const isFigure = typeof cell === 'number' && !DATES.has(key);
      if (isFigure) sums[key] = (sums[key] ?? 0) + cell;
    }
  }
  return sums;
}
