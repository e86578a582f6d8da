import { serialFromDay } from '../../../calendar/serial';
import { plainText } from '../../spreadsheet/cellValue';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import { dayOf } from '../rows/days';
import { dataOf, type Line, readData } from './entry';
import { orderOf } from './importId';

/** The lines of the log, oldest first, however it is sorted; what somebody changed beyond use is left alone. */
export function readLog(log: TableCells): Line[] {
  const lines = log.usedRows.flatMap((at) => {
    const text = (column: string) => String(log.get(at, column));
    const when = dayOf(log.get(at, 'imported'));
    const data = readData(text('data'));
    return data && when ? [{ at, id: text('import'), when, file: text('file'), ...data }] : [];
  });
  return lines.sort((one, next) => orderOf(one.id) - orderOf(next.id));
}

/** How people read a line: the name of the format, the sheet's and the row's. */
export interface Wording {
  readonly format: string;
  readonly table: string;
  readonly row: string;
}

/** Adds a line below the last. */
export function addLine(log: TableCells, line: Omit<Line, 'at'>, wording: Wording): Line {
  const at = log.addRow();
  log.set(at, 'import', plainText(line.id));
  log.set(at, 'imported', serialFromDay(line.when));
  log.set(at, 'file', plainText(line.file));
  log.set(at, 'format', plainText(wording.format));
  log.set(at, 'table', plainText(wording.table));
  log.set(at, 'row', plainText(wording.row));
  writeData(log, { ...line, at });
  return { ...line, at };
}

export function writeData(log: TableCells, line: Line): void {
  log.set(line.at, 'data', dataOf(line));
}
