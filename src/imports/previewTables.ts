import { lastOfMonth } from '../calendar/isoDay';
import type { Contribution, FileFacts } from './format';
import { formats as allFormats } from './formats';
import { mappedFormat } from './mapping/mappedFormat';
import { mappingKey } from './mapping/mappingKey';
import type { Ambiguity, FileFailure, ImportOptions, TablePreview } from './previewTypes';
import { detectDelimiter } from './reading/detectDelimiter';
import { MAX_ROWS } from './reading/limits';
import { parseRows } from './reading/parseRows';
import { chooseKeywords } from './records/chooseKeywords';
import { createColumnReaders, textsAt } from './records/columnReader';
import { readTable } from './records/readTable';
import { listAccounts } from './summary/accountNames';
import { aggregate } from './summary/aggregate';
import { sumTotals } from './summary/totals';
import { type FileTable, findTables } from './tables/findTables';
import { findNearMiss, type Recognition, recognise } from './tables/recognise';
import { findRepeatedTitles } from './tables/repeatedTitles';
import { type DecimalDecision, detectDecimalMark, type NumberColumn } from './values/detectDecimalMark';
import { isMojibake } from './values/isMojibake';

const SAMPLE_ROWS = 5;

/** What parsing depends on; no other choice makes other tables of a file. */
export type ParseOptions = Pick<ImportOptions, 'mappings' | 'formats' | 'cadence' | 'trafficCadence'>;

/** A table of a file, and the format that its header has; null where none does. */
export interface ParsedTable {
  readonly table: FileTable;
  readonly recognised: Recognition | null;
}

/** The tables of a text, or why there are none. */
export function parseTables(
  text: string,
  name: string,
  options: ParseOptions,
): readonly ParsedTable[] | FileFailure {
  const know = (header: readonly string[]) => recogniseOrMapped(header, options);
  const isHeader = (cells: readonly string[]) => know(cells) !== null;
  const { text: body, delimiter, firstLine } = detectDelimiter(text, isHeader);
  const rows = parseRows(body, delimiter, firstLine);
  if (rows.length > MAX_ROWS) return 'tooManyRows';
  const tables = findTables(rows, name, isHeader);
  if (!tables) return 'tooManyTables';
  const found = tables
    .map((table) => ({ table, recognised: know(table.header) }))
    .filter(({ table, recognised }) => recognised || table.rows.length > 0);
  return found.length > 0 ? found : 'noTable';
}

/** What the rows of a text's tables add up to; its tables write decimals alike. */
export function previewTables(tables: readonly ParsedTable[], options: ImportOptions): TablePreview[] {
  const decimal = detectDecimalMark(tables.flatMap(numberColumns), options.decimal);
  return tables.map((each) => previewTable(each, decimal, options));
}

/** What the person said of this header, else the format that it has. */
function recogniseOrMapped(header: readonly string[], options: ParseOptions): Recognition | null {
  const { mappings = {}, formats = allFormats } = options;
  const mapping = mappings[mappingKey(header)];
  return recognise(header, mapping ? [mappedFormat(mapping, options)] : formats);
}

const WITH_DECIMALS = new Set(['money', 'share', 'position']);

function numberColumns({ table, recognised }: ParsedTable): NumberColumn[] {
  if (!recognised) return [];
  const { format, positions: places } = recognised;
  return Object.entries(places).flatMap(([key, place]) => {
    const kind = format.columns[key]?.kind ?? 'text';
    const isWhole = kind === 'count';
    if (!isWhole && !WITH_DECIMALS.has(kind)) return [];
    return [{ title: (table.header[place] ?? '').trim(), isWhole, texts: textsAt(table, place) }];
  });
}

function previewTable(
  { table, recognised }: ParsedTable,
  decimal: DecimalDecision,
  options: ImportOptions,
): TablePreview {
  const about = aboutTable(table);
  if (!recognised) {
    const isGarbled = table.header.some(isMojibake);
    const nearMiss = isGarbled ? null : findNearMiss(table.header, formatsOf(options));
    return { ...about, ...nothing, nearMiss, isGarbled };
  }
  const columns = createColumnReaders(table, recognised, decimal.decimal, options);
  const { contributions, channels, needsAnswer, period, ...read } = readTable(
    table,
    recognised,
    columns,
    options,
  );
  const {
    chosen: kept,
    skipped: left,
    newKeywords,
  } = chooseKeywords(contributions, recognised.format, options.keywords);
  const tracker = needsAnswer ? [] : aggregate(kept);
  const hasMonths = columns.some(({ kind }) => kind === 'month');
  return {
    ...about,
    ...read,
    counted: read.counted - left,
    skipped: left > 0 ? { ...read.skipped, newKeyword: left } : read.skipped,
    format: recognised.format.key,
    nearMiss: null,
    isGarbled: false,
    period: hasMonths ? wholeMonths(period) : (period ?? table.facts.period),
    repeatedTitles: findRepeatedTitles(table.header, columns),
    monthsGoTo: hasMonths ? monthsGoTo(kept, options) : null,
    ambiguities: ambiguitiesOf(columns, decimal),
    channels: [...channels].map(([name, rows]) => ({ name, rows })),
    accounts: listAccounts(contributions),
    newKeywords,
    totals: sumTotals(tracker),
    tracker,
  };
}

function formatsOf({ formats = allFormats }: ImportOptions) {
  return formats;
}

function aboutTable({ line, header, rows, facts }: FileTable) {
  return {
    name: facts.name,
    line,
    header: header.map((title) => title.trim()),
    mappingKey: mappingKey(header),
    sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells),
    period: facts.period,
    rows: rows.length,
  };
}

const nothing = {
  format: null,
  counted: 0,
  withoutFigures: 0,
  unreadable: 0,
  skipped: {},
  problems: [],
  repeatedTitles: [],
  monthsGoTo: null,
  ambiguities: [],
  channels: [],
  accounts: [],
  newKeywords: { found: 0, of: 0, limit: null },
  totals: [],
  tracker: [],
};

function wholeMonths(period: FileFacts['period']): FileFacts['period'] {
  return period && { first: period.first.replace(/\d\d$/, '01'), last: lastOfMonth(period.last) };
}

/** Where figures of months go: null where the workbook has a row for each month. */
function monthsGoTo(
  contributions: readonly Contribution[],
  { cadence, trafficCadence = cadence }: ImportOptions,
): TablePreview['monthsGoTo'] {
  const [first] = contributions;
  const rowsOf = first?.table === 'traffic' ? trafficCadence : cadence;
  if (!first || rowsOf === 'monthly') return null;
  return rowsOf === 'daily' ? 'firstDay' : 'firstWeek';
}

function ambiguitiesOf(
  columns: readonly { readonly title: string; readonly ambiguity: Ambiguity | null }[],
  { ambiguity }: DecimalDecision,
): Ambiguity[] {
  const titles = columns.map(({ title }) => title);
  const ofNumbers = ambiguity && titles.includes(ambiguity.column) ? [ambiguity] : [];
  return [...columns.flatMap((column) => (column.ambiguity ? [column.ambiguity] : [])), ...ofNumbers];
}
