import { lastOfMonth } from '../calendar/isoDay';
import type { ColumnKind, Contribution, ExportFormat, FileFacts } from './format';
import { formats as allFormats } from './formats';
import { mappingKey } from './mapping/mappingKey';
import type { ImportOptions } from './options';
import { type ParsedFile, type ParsedTable, parseFile } from './parseFile';
import type { Ambiguity, Preview, TablePreview } from './previewTypes';
import type { PeriodContribution } from './records/assignPeriods';
import { chooseKeywords } from './records/chooseKeywords';
import { createColumnReaders, textsAt } from './records/columnReader';
import { decideCurrency } from './records/fileCurrency';
import { readTable } from './records/readTable';
import { finish, type Steps, within } from './steps';
import { withAbsentDays } from './summary/absentDays';
import { aggregate, sumTotals } from './summary/aggregate';
import { describeAmounts, needsTaxRate, takeOutTax } from './summary/amounts';
import { completeDays, partialPeriods } from './summary/completeDays';
import { listAccounts } from './summary/figuresByAccount';
import type { FileTable } from './tables/findTables';
import { areDaysInTitles } from './tables/oddTitles';
import { otherLanguage } from './tables/otherLanguage';
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
export function previewParsed(parsed: ParsedFile, options: ImportOptions): Preview {
  return finish(previewInSteps(parsed, options));
}

export function* previewInSteps({ texts, ...file }: ParsedFile, options: ImportOptions): Steps<Preview> {
  const tables: TablePreview[] = [];
  for (const [index, text] of texts.entries()) {
    const previews = previewTables(text, options);
    tables.push(...(yield* within(previews, index / texts.length, (index + 1) / texts.length)));
  }
  return { ...file, tables };
}

const SAMPLE_ROWS = 5;

/** What the rows of a text's tables add up to. All tables of a text have the same decimal mark. */
function* previewTables(tables: readonly ParsedTable[], options: ImportOptions): Steps<TablePreview[]> {
  const decimal = detectDecimalMark(tables.flatMap(numberColumns), options.decimal);
  const previews: TablePreview[] = [];
  for (const [index, each] of tables.entries()) {
    yield index / tables.length;
    const preview = previewTable(each, decimal, options);
    previews.push(yield* within(preview, index / tables.length, (index + 1) / tables.length));
  }
  return previews;
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

function* previewTable(
  { table, recognised }: ParsedTable,
  decimal: DecimalDecision,
  options: ImportOptions,
): Steps<TablePreview> {
  const base = describeTable(table);
  if (!recognised) {
    const isGarbled = table.header.some(isMojibake);
    const nearMiss = isGarbled ? null : findNearMiss(table.header, formatsOf(options));
    return {
      ...{ ...base, ...nothing, nearMiss, isGarbled },
      isSideways: areDaysInTitles(table.header),
      otherLanguage: otherLanguage(table.header),
    };
  }
  const columns = createColumnReaders(table, recognised, decimal, options);
  const currency = decideCurrency(table, recognised, options);
  const { contributions, voided, channels, needsAnswer, period, days, rowDays, unknownStates, ...read } =
    yield* readTable(table, recognised, columns, currency, options);
  const { format } = recognised;
  const { chosen, skipped, newKeywords } = chooseKeywords(contributions, format, options.keywords);
  const taxRate = taxRateOf(format, options);
  const isTaxOpen = needsTaxRate(chosen) && taxRate === null;
  const netOfTax = takeOutTax(chosen, format.amounts, taxRate);
  const hasMonths = columns.some(({ kind }) => kind === 'month');
  const rows = withAbsentDays(
    needsAnswer || isTaxOpen ? [] : aggregate([...netOfTax, ...voided]),
    rowDays,
    hasMonths ? null : period,
    (table) => calendarFor(table, options),
  );
  const tracker = rows.filter(({ metrics }) => Object.keys(metrics).length > 0);
  const calendar = calendarOf(chosen, options);
  const complete = hasNoDays(columns, chosen) ? null : completeDays(days, table.facts.period, calendar);
  return {
    ...base,
    ...read,
    counted: read.counted - skipped,
    skipped: skipped > 0 ? { ...read.skipped, newKeyword: skipped } : read.skipped,
    format: format.key,
    nearMiss: null,
    isGarbled: false,
    isSideways: false,
    otherLanguage: null,
    period: hasMonths ? wholeMonths(period) : (period ?? table.facts.period),
    repeatedTitles: findRepeatedTitles(table.header, columns),
    monthsGoTo: hasMonths ? monthsGoTo(chosen, options) : null,
    ambiguities: [
      ...ambiguitiesOf(columns, decimal),
      ...(currency.ambiguity ? [currency.ambiguity] : []),
      ...(needsTaxRate(chosen) ? taxAmbiguity(format, columns, taxRate, options) : []),
    ],
    complete,
    partial: partialPeriods(complete, calendar),
    amounts: needsAnswer ? null : describeAmounts(netOfTax, format.amounts, taxRate),
    channels: [...channels].map(([name, rows]) => ({
      ...{ name, rows },
      ...(format.hasUnsureChannel && { isUnsure: true }),
    })),
    unknownStates: [...unknownStates].map(([name, rows]) => ({
      ...{ name, rows },
      isSale: options.states?.[name] ?? false,
    })),
    accounts: listAccounts(contributions),
    newKeywords,
    totals: sumTotals(tracker),
    tracker,
    voided: rows.filter(({ metrics }) => Object.keys(metrics).length === 0),
  };
}

/** Whether a file doesn't tell which days it knows: one of months without a year, and one of levels, of which some days are no part. */
function hasNoDays(
  columns: readonly { readonly kind: ColumnKind }[],
  contributions: readonly PeriodContribution[],
): boolean {
  return (
    columns.some(({ kind }) => kind === 'month') ||
    contributions.every((each) => each.table === 'traffic' && each.isLevel)
  );
}

function formatsOf({ formats = allFormats }: ImportOptions) {
  return formats;
}

function describeTable({ line, header, rows, facts }: FileTable) {
  return {
    name: facts.name,
    line,
    header: header.map((title) => title.trim()),
    mappingKey: mappingKey(header, facts.heading),
    heading: facts.heading ?? null,
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
  complete: null,
  partial: [],
  amounts: null,
  channels: [],
  unknownStates: [],
  accounts: [],
  newKeywords: { found: 0, of: 0, limit: null },
  totals: [],
  tracker: [],
  voided: [],
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

/** How often the table's figures have a row, and the current day. */
function calendarOf([first]: readonly Contribution[], options: ImportOptions) {
  return calendarFor(first?.table === 'traffic' ? 'traffic' : 'activity', options);
}

function calendarFor(table: 'activity' | 'traffic', options: ImportOptions) {
  const { cadence, trafficCadence = cadence } = options;
  return { ...options, cadence: table === 'traffic' ? trafficCadence : cadence };
}

/** The rate at which tax is taken out: the person's answer, or that of Settings where the amounts surely hold tax. */
function taxRateOf({ amounts }: ExportFormat, { answeredTaxRate, taxRate }: ImportOptions): number | null {
  return answeredTaxRate ?? (amounts?.tax === 'included' ? taxRate : undefined) ?? null;
}

/** Settings answer for the shop's own exports; what isn't answered there is asked. */
function taxAmbiguity(
  { amounts }: ExportFormat,
  columns: readonly { readonly key: string; readonly title: string }[],
  chosen: number | null,
  { taxRate }: ImportOptions,
): Ambiguity[] {
  const isUnsure = amounts?.tax === 'unknown';
  if (!isUnsure && taxRate !== undefined) return [];
  const column = columns.find(({ key }) => key === amounts?.column)?.title ?? '';
  return [{ about: 'taxRate', column, isUnsure, chosen }];
}

function ambiguitiesOf(
  columns: readonly { readonly title: string; readonly ambiguity: Ambiguity | null }[],
  { ambiguity }: DecimalDecision,
): Ambiguity[] {
  const titles = columns.map(({ title }) => title);
  const ofNumbers = ambiguity && titles.includes(ambiguity.column) ? [ambiguity] : [];
  return [...columns.flatMap((column) => (column.ambiguity ? [column.ambiguity] : [])), ...ofNumbers];
}
