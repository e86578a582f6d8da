import type { TrackerRow } from '../../imports/types';
import { titlePath } from '../build/workbook';
import type { Column } from '../description/types';
import { keyOf } from './rowIndex';
import type { Tracker } from './tracker';
import type { Misfit } from './types';

/** Figures by their columns. */
type Figures = readonly (readonly [column: string, figure: number])[];

/** Figures that their columns take, and those that they don't. */
export function fittingFigures(
  { tables, workbook }: Tracker,
  row: TrackerRow,
): { readonly fitting: Figures; readonly misfits: readonly Misfit[] } {
  const key = keyOf(row);
  const table = tables.get(row.table)?.cells.table;
  const figures = Object.entries(row.amounts);
  const misfits: Misfit[] = [];
  const fitting = figures.filter(([name, file]) => {
    const column = table?.columns.find((each) => each.key === name);
    if (!table || !column || fits(column, file)) return true;
    misfits.push({ row: key, column: name, title: workbook.text(titlePath(table, name)), file });
    return false;
  });
  return { fitting, misfits };
}

function fits({ input }: Column, figure: number): boolean {
  return input?.is !== 'number' || (figure >= input.min && figure <= (input.max ?? Number.POSITIVE_INFINITY));
}
