import { isBlank } from '../../cells/values';
import { isControl } from '../../workbook/description/sheets/traffic';
import type { TableSheet } from '../../workbook/description/types';
import { exampleIn } from '../../workbook/example';
import { belowHeader } from '../../workbook/spreadsheet/a1';
import { Workbook } from '../../workbook/spreadsheet/workbook';
import { type WorkbookState, workbookState } from '../../workbook/spreadsheet/workbookState';
import { blueprint } from '../blueprint';
import { type CellsReference, type NamedCells, readTogether } from './cells';
import type { EvidenceQuestion, LocatedQuestion } from './question';

/** What can be asked about without selecting anything: the columns that the tracking workbook has by date. */
export interface EvidenceChoices {
  /** First day of the effort as the workbook knows it, as yyyy-mm-dd; null where it doesn't. */
  readonly start: string | null;
  readonly dates: NamedCells | null;
  readonly values: readonly NamedCells[];
  /** Columns that may serve as controls: those meant for it that are filled come first. */
  readonly controls: readonly NamedCells[];
  /** Code of the workbook's currency; null where it has none. */
  readonly currency: string | null;
  readonly cadence: 'weekly' | 'monthly';
}

/** The one table with a single row for each date: only such rows make a series. */
const BY_DATE = 'traffic';
/** Its column that marks rows whose period an export covers only in part. */
const PARTIAL = 'partial';

export function evidenceChoices(): EvidenceChoices {
  const state = workbookState(blueprint);
  const { dates, values } = columnsByDate(state);
  const { start = null, currency, cadence = 'weekly' } = state.answers;
  return { start, dates, values, controls: controlsAmong(values), currency: currency || null, cadence };
}

/** Of the columns meant for controls those that are filled, before the others. */
function controlsAmong(values: readonly NamedCells[]): NamedCells[] {
  const isMeant = ({ column = '' }: NamedCells) => isControl(column);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const isFilled = (cells: NamedCells) =>
    readTogether(spreadsheet, { cells }).cells?.some(([cell]) => !isBlank(cell)) ?? false;
  const meant = values.filter(isMeant).filter(isFilled);
  return [...meant, ...values.filter((cells) => !isMeant(cells))];
}

/** The start of the effort as the workbook's settings hold it. */
export function knownStart(): string | null {
  return workbookState(blueprint).answers.start ?? null;
}

/** A question with the workbook's columns at their current places, and that of the marks beside its dates. */
export function withCurrentColumns(question: EvidenceQuestion): LocatedQuestion {
  const { dates, values, of, controls } = question;
  if (![dates, values, of, controls].some((cells) => cells?.column !== undefined))
    return { ...question, partial: null };
  const known = columnsByDate(workbookState(blueprint));
  const columns = [known.dates, ...known.values];
  const now = (cells: CellsReference) => (cells.column === undefined ? cells : columnIn(columns, cells));
  return {
    ...question,
    dates: now(dates),
    values: now(values),
    of: of && now(of),
    controls: controls && now(controls),
    partial: dates.column === undefined ? null : known.partial,
  };
}

function columnIn(columns: readonly (NamedCells | null)[], { column }: CellsReference): CellsReference {
  const found = columns.find((each) => each?.column === column);
  if (!found) throw new Error(`The column ${column} is gone.`);
  return found;
}

interface ColumnsByDate extends Pick<EvidenceChoices, 'dates' | 'values'> {
  readonly partial: NamedCells | null;
}

function columnsByDate({ answers }: WorkbookState): ColumnsByDate {
  // All existing tables are included, whatever the answers.
  const everything = { ...exampleIn(answers.language ?? 'en').answers, ...answers };
  const workbook = new Workbook(SpreadsheetApp.getActiveSpreadsheet(), {
    ...blueprint,
    answers: everything,
  });
  const table = workbook.existingTables.find(({ key }) => key === BY_DATE);
  if (!table) return { dates: null, values: [], partial: null };
  const named = namedColumns(workbook, table);
  const keys = (is: 'date' | 'number') =>
    table.columns.filter(({ input }) => input?.is === is).flatMap(({ key }) => named.get(key) ?? []);
  const [dates = null] = keys('date');
  return { dates, values: dates ? keys('number') : [], partial: named.get(PARTIAL) ?? null };
}

/** Columns by key, under the titles that they have now. */
function namedColumns(workbook: Workbook, table: TableSheet): Map<string, NamedCells> {
  const sheet = workbook.sheet(table.key);
  const positions = workbook.columnsOf(table);
  const width = Math.max(1, ...positions.values());
  const titles = sheet.getRange(1, 1, 1, width).getValues()[0] ?? [];
  const cells = [...positions].map(([key, column]): [string, NamedCells] => [
    key,
    {
      sheet: sheet.getSheetId(),
      a1: belowHeader(column),
      column: key,
      label: `${workbook.nameOf(table.key)} · ${titles[column - 1]}`,
    },
  ]);
  return new Map(cells);
}
