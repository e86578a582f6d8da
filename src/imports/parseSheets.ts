import { type ParsedFile, type ParsedTable, type ParseOptions, parseRowsOf } from './parseFile';
import { MAX_ROWS } from './reading/limits';
import type { SheetRows } from './spreadsheet/sheetRows';
import { periodOf } from './tables/fileFacts';

/**
 * The tables on sheets: those of a spreadsheet, or of the workbook itself. Hidden ones are named among what wasn't read, unless
 * all are hidden.
 * @param name the file's name, whose period counts where a sheet names none
 */
export function parseSheets(sheets: readonly SheetRows[], name: string, options: ParseOptions): ParsedFile {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const shown = filled.filter(({ isHidden }) => !isHidden);
  const read = shown.length > 0 ? shown : filled;
  const parsed = read.map((sheet) => ({
    name: sheet.name,
    tables: parseSheet(sheet, read.length > 1 ? sheet.name : name, name, options),
  }));
  const unread = parsed.flatMap(({ name, tables }) =>
    typeof tables === 'string' ? [{ name, failure: tables }] : [],
  );
  const hidden = filled.flatMap((sheet) =>
    read.includes(sheet) ? [] : [{ name: sheet.name, failure: 'hiddenSheet' as const }],
  );
  const [first] = unread;
  if (parsed.length === 0) return { name, failure: 'empty', texts: [], unread: [] };
  if (first && unread.length === parsed.length) {
    return { name, failure: first.failure, texts: [], unread: hidden };
  }
  return {
    name,
    failure: null,
    texts: parsed.flatMap(({ tables }) => (typeof tables === 'string' ? [] : [tables])),
    unread: [...unread, ...hidden],
  };
}

function parseSheet({ rows }: SheetRows, name: string, file: string, options: ParseOptions) {
  if (rows.length > MAX_ROWS) return 'tooManyRows';
  const lines = rows.map((cells, index) => ({ line: index + 1, cells, hasOpenQuote: false }));
  const tables = parseRowsOf(lines, name, options);
  if (typeof tables === 'string') return tables;
  return tables.map(({ table, recognised }): ParsedTable => {
    const facts = { ...table.facts, period: table.facts.period ?? periodOf([], file) };
    return { table: { ...table, facts }, recognised };
  });
}
