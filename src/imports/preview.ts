import { lastOfMonth } from '../calendar/isoDay';
import type { Contribution, FileFacts } from './format';
import { formats as allFormats } from './formats';
import { mappingKey } from './mapping/mappingKey';
import type { ImportOptions } from './options';
import { type ParsedFile, type ParsedTable, parseFile } from './parseFile';
import type { Ambiguity, Preview, TablePreview } from './previewTypes';
import { chooseKeywords } from './records/chooseKeywords';
import { createColumnReaders, textsAt } from './records/columnReader';
import { readTable } from './records/readTable';
import { aggregate, sumTotals } from './summary/aggregate';
import { listAccounts } from './summary/figuresByAccount';
import type { FileTable } from './tables/findTables';
import { findNearMiss, findRepeatedTitles } from './tables/recognise';
import { type DecimalDecision, detectDecimalMark, type NumberColumn } from './values/detectDecimalMark';
import { isMojibake } from './values/isMojibake';

/**
 * What a file holds and where its figures would go; nothing is written.
 * @param bytes the file as it is: CSV or TSV in any of the usual encodings, or a ZIP of such files
 * @param name its name, with which it is shown
 * @param options what the workbook says, and what the person chose for this file
 */
export function previewFile(bytes: Uint8Array, name: string, options: ImportOptions): Preview {
  return previewParsed(parseFile(bytes, name, options), options);
}

/** The second half, run for each set of answers: reads the rows. The options are those of parsing plus the answers. */
export function previewParsed({ texts, ...file }: ParsedFile, options: ImportOptions): Preview {
  return { ...file, tables: texts.flatMap((tables) => previewTables(tables, options)) };
}

const SAMPLE_ROWS = 5;

/** What the rows of a text's tables add up to. All tables of a text have the same decimal mark. */
function previewTables(tables: readonly ParsedTable[], options: ImportOptions): TablePreview[] {
  const decimal = detectDecimalMark(tables.flatMap(numberColumns), options.decimal);
  return tables.map((each) => previewTable(each, decimal, options));
}

const WITH_DECIMALS = new Set(['money', 'share', 'position']);

function numberColumns({ table, recognised }: ParsedTable): NumberColumn[] {
  if (!recognised) return [];
  const { format, positions } = recognised;
  return Object.entries(positions).flatMap(([key, position]) => {
    const kind = format.columns[key]?.kind ?? 'text';
    const isWhole = kind === 'count';
    if (!isWhole && !WITH_DECIMALS.has(kind)) return [];
    return [{ title: (table.header[position] ?? '').trim(), isWhole, texts: textsAt(table, position) }];
  });
}

function previewTable(
  { table, recognised }: ParsedTable,
  decimal: DecimalDecision,
  options: ImportOptions,
): TablePreview {
  const base = describeTable(table);
  if (!recognised) {
    const isGarbled = table.header.some(isMojibake);
    const nearMiss = isGarbled ? null : findNearMiss(table.header, formatsOf(options));
    return { ...base, ...nothing, nearMiss, isGarbled };
  }
  const columns = createColumnReaders(table, recognised, decimal.decimal, options);
  const { contributions, channels, needsAnswer, period, ...read } = readTable(
    table,
    recognised,
    columns,
    options,
  );
  const { format } = recognised;
  const { chosen, skipped, newKeywords } = chooseKeywords(contributions, format, options.keywords);
  const tracker = needsAnswer ? [] : aggregate(chosen);
  const hasMonths = columns.some(({ kind }) => kind === 'month');
  return {
    ...base,
    ...read,
    counted: read.counted - skipped,
    skipped: skipped > 0 ? { ...read.skipped, newKeyword: skipped } : read.skipped,
    format: format.key,
    nearMiss: null,
    isGarbled: false,
    period: hasMonths ? wholeMonths(period) : (period ?? table.facts.period),
    repeatedTitles: findRepeatedTitles(table.header, columns),
    monthsGoTo: hasMonths ? monthsGoTo(chosen, options) : null,
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

function describeTable({ line, header, rows, facts }: FileTable) {
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

/** Where a month's figures go; null where the workbook has a row for each month. */
function monthsGoTo(
  contributions: readonly Contribution[],
  { cadence, trafficCadence = cadence }: ImportOptions,
): TablePreview['monthsGoTo'] {
  const [first] = contributions;
  const rows = first?.table === 'traffic' ? trafficCadence : cadence;
  if (!first || rows === 'monthly') return null;
  return rows === 'daily' ? 'firstDay' : 'firstWeek';
}

function ambiguitiesOf(
  columns: readonly { readonly title: string; readonly ambiguity: Ambiguity | null }[],
  { ambiguity }: DecimalDecision,
): Ambiguity[] {
  const titles = columns.map(({ title }) => title);
  const ofNumbers = ambiguity && titles.includes(ambiguity.column) ? [ambiguity] : [];
  return [...columns.flatMap((column) => (column.ambiguity ? [column.ambiguity] : [])), ...ofNumbers];
}
