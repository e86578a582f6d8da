import type { CustomFunction } from '../../cells/definition';
import type { ResultColumn } from '../../cells/result';
import { isBlank } from '../../cells/values';
import { CAUSAL_LIFT } from '../../functions/evidence/CAUSAL_LIFT';
import { CAUSAL_LIFT_SERIES } from '../../functions/evidence/CAUSAL_LIFT_SERIES';
import { RATIO_LIFT } from '../../functions/evidence/RATIO_LIFT';
import { percentPatterns } from '../../locales/formatNumber';
import { growColumns, growRows } from '../../workbook/spreadsheet/grow';
import { firstOccupied } from '../firstOccupied';
import { spreadsheetLanguage } from '../language';
import { type CellsReference, readTogether } from './cells';
import { liftFormula, rateFormula } from './formula';
import type { EvidenceQuestion, LocatedQuestion } from './question';

type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** The result in a row, or the figures date by date. */
export type InsertKind = 'result' | 'rows';

export interface InsertOutcome {
  /** `occupied`: something is in the way; `overlapping`: the result would stand among the cells that it reads. */
  readonly status: 'inserted' | 'occupied' | 'overlapping';
  /** The cell of the formula, or the one in the way. */
  readonly cell: string;
}

const FUNCTIONS: Readonly<Record<InsertKind, CustomFunction>> = {
  result: CAUSAL_LIFT,
  rows: CAUSAL_LIFT_SERIES,
};
const PATTERNS: Readonly<Record<Exclude<ResultColumn['format'], 'percent'>, string | null>> = {
  number: '#,##0.0',
  money: '#,##0.00',
  words: null,
  text: null,
};

/** A rectangle of cells of a sheet that may not be large enough for it yet. */
interface Room {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Writes headings from the active cell on and the formula below, unless something already stands there. */
export function insertResult(question: LocatedQuestion, kind: InsertKind): InsertOutcome {
  const { name, returns } = question.of ? RATIO_LIFT : FUNCTIONS[kind];
  const columns = [returns].flat();
  const corner = SpreadsheetApp.getCurrentCell();
  const room = {
    sheet: corner.getSheet(),
    row: corner.getRow(),
    column: corner.getColumn(),
    rows: 1 + (kind === 'rows' ? datedRows(question) : 1),
    columns: columns.length,
  };
  if (standsAmong(room, question)) return { status: 'overlapping', cell: corner.getA1Notation() };
  const occupied = firstOccupied(cellsThere(room));
  if (occupied) return { status: 'occupied', cell: occupied.getA1Notation() };
  growColumns(room.sheet, room.column + room.columns - 1);
  growRows(room.sheet, room.row + room.rows - 1);
  writeHeadings(room, columns);
  format(room, columns);
  const cell = room.sheet.getRange(room.row + 1, room.column, 1, 1);
  cell.setValues([[question.of ? rateFormula(name, question) : liftFormula(name, question)]]);
  return { status: 'inserted', cell: cell.getA1Notation() };
}

/** The rows that a series takes: down to the last date. */
function datedRows({ dates }: EvidenceQuestion): number {
  const read = readTogether(SpreadsheetApp.getActiveSpreadsheet(), { dates });
  const cells = (read.dates ?? []).flat();
  return Math.max(1, cells.length - [...cells].reverse().findIndex((cell) => !isBlank(cell)));
}

function standsAmong(room: Room, { dates, values, of, controls, partial }: LocatedQuestion): boolean {
  return [dates, values, of, controls, partial].some(
    (reference) => reference !== null && overlaps(room, reference),
  );
}

function overlaps({ sheet, row, rows, column, columns }: Room, { sheet: id, a1 }: CellsReference): boolean {
  if (sheet.getSheetId() !== id) return false;
  const read = sheet.getRange(a1);
  return (
    meets(row, rows, read.getRow(), read.getNumRows()) &&
    meets(column, columns, read.getColumn(), read.getNumColumns())
  );
}

function meets(from: number, length: number, otherFrom: number, otherLength: number): boolean {
  return from < otherFrom + otherLength && otherFrom < from + length;
}

/** The cells of it that the sheet has already. */
function cellsThere({ sheet, row, column, rows, columns }: Room): GasRange {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
  return sheet.getRange(row, column, height, width);
}

/** In the language of the spreadsheet, as the verdict below them. */
function writeHeadings({ sheet, row, column }: Room, columns: readonly ResultColumn[]): void {
  const language = spreadsheetLanguage();
  const range = sheet.getRange(row, column, 1, columns.length);
  range.setValues([columns.map(({ heading }) => heading?.[language] ?? '')]);
  range.setFontWeight('bold');
}

/** Words, which come last, keep the format that their cells have. */
function format({ sheet, row, column, rows }: Room, columns: readonly ResultColumn[]): void {
  const percent = percentPatterns[spreadsheetLanguage()];
  const patterns = columns.flatMap(
    (each) => (each.format === 'percent' ? percent : PATTERNS[each.format]) ?? [],
  );
  const below = rows - 1;
  const range = sheet.getRange(row + 1, column, below, patterns.length);
  range.setNumberFormats(Array.from({ length: below }, () => patterns));
}
