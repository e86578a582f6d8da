import { type HoursProblem, parseHours } from '../../../calendar/parseHours';
import { isHoursColumn } from '../../description/columns';
import type { CellValue } from '../../spreadsheet/cellValue';
import { readNumber } from '../readTyped';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { findingAt, inputColumns, usedRows, valueAt } from '../tableEntries';
import type { Check, Finding } from '../types';

const checkOf: Readonly<Record<HoursProblem, Check>> = {
  unreadable: 'notHours',
  minutes: 'minutesAbove59',
  ambiguous: 'ambiguousHours',
};

/** Hours that stand in a cell as 1h45, or as the time of day that a spreadsheet makes of 1:45. */
export function checkHours({ tables }: Snapshot): Finding[] {
  return tables.flatMap((table) =>
    inputColumns(table)
      .filter(isHoursColumn)
      .flatMap(({ key }) => [...checkWritten(table, key), ...checkUnreadable(table, key)]),
  );
}

/** The rows of a column that hold hours in writing, with what is written there and the hours. */
export function writtenHours(table: TableSnapshot, column: string): Map<number, WrittenHours> {
  const found = usedRows(table).flatMap((row): [number, WrittenHours][] => {
    const written = isFormula(table, row, column) ? null : readWrittenHours(valueAt(table, row, column));
    return written ? [[row, written]] : [];
  });
  return new Map(found);
}

export interface WrittenHours {
  readonly found: string;
  readonly hours: number;
}

/** What a cell of hours says in writing; null for a plain number, also as text, and for what can't be read. */
export function readWrittenHours(value: CellValue): WrittenHours | null {
  if (typeof value === 'number') return isTimeOfDay(value) ? timeOfDay(value) : null;
  if (typeof value !== 'string' || value === '' || readNumber(value) !== null) return null;
  const reading = parseHours(value);
  return 'hours' in reading ? { found: value, hours: reading.hours } : null;
}

const MINUTES_PER_DAY = 1440;
/** Beyond the rounding of a fraction of a day, and below what a decimal of hours leaves. */
const TOLERANCE = 1e-6;
/** Hours written with four decimals are this near to the minutes that they mean. */
const MINUTE_TOLERANCE = 0.01;

/**
 * Whether a number is a time that a spreadsheet took for a part of a day: whole minutes of a day, but neither whole
 * minutes of an hour nor a plain decimal. 0.0729… is 1:45; 0.25 may be 6:00 or a quarter of an hour, and stays.
 */
function isTimeOfDay(value: number): boolean {
  const isWhole = (number: number, tolerance: number) => Math.abs(number - Math.round(number)) < tolerance;
  return (
    value > 0 &&
    value < 1 &&
    isWhole(value * MINUTES_PER_DAY, TOLERANCE) &&
    !isWhole(value * 60, MINUTE_TOLERANCE) &&
    !isWhole(value * 1000, TOLERANCE)
  );
}

function timeOfDay(value: number): WrittenHours {
  const minutes = Math.round(value * MINUTES_PER_DAY);
  const found = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return { found, hours: Math.round((minutes / 60) * 1e4) / 1e4 };
}

function checkWritten(table: TableSnapshot, column: string): Finding[] {
  const cells = writtenHours(table, column);
  const [first] = cells;
  if (!first) return [];
  const [row, { found, hours }] = first;
  const values = { count: cells.size, found, hours };
  return [findingAt(table, { check: 'writtenHours', column, row, values, repair: 'toHours' })];
}

function checkUnreadable(table: TableSnapshot, column: string): Finding[] {
  return usedRows(table).flatMap((row) => {
    const value = valueAt(table, row, column);
    if (typeof value !== 'string' || value === '' || readNumber(value) !== null) return [];
    const reading = parseHours(value);
    if ('hours' in reading) return [];
    const check = checkOf[reading.problem];
    return [findingAt(table, { check, column, row, of: row, values: { found: value } })];
  });
}

function isFormula({ formulas, positions }: TableSnapshot, row: number, column: string): boolean {
  return Boolean(formulas[row - 1]?.[(positions.get(column) ?? 0) - 1]);
}
