import { dayFromSerial, MS_PER_DAY, serialFromDay } from '../../calendar/serial';
import { readSeries } from '../../cells/readSeries';
import { isBlank, isDate, type Range } from '../../cells/values';
import type { ColumnValues } from '../../functions/evidence/lift/datedInput';
import { oneSeriesArguments } from '../../functions/evidence/lift/liftArguments';
import { dayReader } from '../../workbook/spreadsheet/dayReader';
import { type CellsReference, readTogether } from './cells';

/** The cells and the start by which the effort is evaluated. */
export interface EvidenceQuestion {
  readonly dates: CellsReference;
  readonly values: CellsReference;
  /** First day of the effort as yyyy-mm-dd, or its number where the dates are counted. */
  readonly start: string | number;
  readonly controls: CellsReference | null;
  /** What the values are a share of, such as the visits that orders come from; null where they aren't one. */
  readonly of: CellsReference | null;
}

/** A question with its cells at their current places. */
export interface LocatedQuestion extends EvidenceQuestion {
  /** Where the workbook marks rows whose period is covered in part; null for cells of one's own. */
  readonly partial: CellsReference | null;
}

/** The cells of a question, and its start as a cell beside its dates would hold it. */
interface QuestionCells {
  readonly dates: Range;
  readonly values: Range;
  readonly of: Range | '';
  readonly controls: Range | '';
  readonly partial: Range;
  readonly start: Date | number;
}

/** A question's cells as CAUSAL_LIFT reads them, and each date as people write it. */
export interface ReadQuestion {
  readonly values: ColumnValues;
  /** A date as yyyy-mm-dd or its number, null where none stands; by row of the range. */
  readonly labels: readonly (string | null)[];
}

/**
 * Reads the cells; null when they are blank throughout. Throws what CAUSAL_LIFT would refuse. What a period that is covered in
 * part had in all isn't known: its value is blank.
 */
export function readQuestion(question: LocatedQuestion): ReadQuestion | null {
  const { dates, values, start, controls, partial } = readCellsOf(question);
  const whole = values.map((row, index) => (isBlank(partial[index]?.[0] ?? '') ? row : row.map(() => '')));
  const read = readSeries(oneSeriesArguments, [dates, whole, start, controls]);
  const toDay = dayReader(SpreadsheetApp.getActiveSpreadsheet());
  return read && { values: read, labels: dates.flat().map((date) => labelOf(date, toDay)) };
}

export function readCellsOf({ start, dates, values, of, controls, partial }: LocatedQuestion): QuestionCells {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = readTogether(spreadsheet, {
    dates,
    values,
    ...(of ? { of } : {}),
    ...(controls ? { controls } : {}),
    ...(partial ? { partial } : {}),
  });
  const { dates: days = [] } = read;
  return {
    dates: days,
    values: read.values ?? [],
    of: read.of ?? '',
    controls: read.controls ?? '',
    partial: read.partial ?? [],
    start: startCell(days.flat(), start, dayReader(spreadsheet)),
  };
}

/** The start as a cell beside the dates would hold it: midnight in the spreadsheet's time zone may be any hour here. */
function startCell(
  dates: readonly unknown[],
  start: string | number,
  toDay: (date: Date) => number,
): Date | number {
  if (typeof start === 'number') return start;
  const first = dates.find(isDate);
  if (!first) return new Date(`${start}T00:00:00`);
  return new Date(first.getTime() + (serialFromDay(start) - toDay(first)) * MS_PER_DAY);
}

function labelOf(date: unknown, toDay: (date: Date) => number): string | null {
  if (isDate(date)) return dayFromSerial(toDay(date));
  return isBlank(date) ? null : String(date);
}
