import { firstOccupied } from './firstOccupied';

export interface Insertion {
  readonly inserted: boolean;
  /** The cell written to, or the one that was in the way. */
  readonly cell: string;
}

/** Writes a formula into the active cell, unless any of the cells that it fills is occupied. */
export function insertFormula(formula: string, columns: number, rows: number): Insertion {
  const cell = SpreadsheetApp.getCurrentCell();
  const occupied = firstOccupied(cell.offset(0, 0, rows, columns));
  if (occupied) return { inserted: false, cell: occupied.getA1Notation() };
  cell.setFormula(formula);
  return { inserted: true, cell: cell.getA1Notation() };
}
