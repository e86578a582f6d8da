import type { TableCells } from '../../spreadsheet/table/tableCells';

/** Whether a row has nothing but what tells it apart: no figure, nothing that a person typed in any column. */
export function isEmptied(cells: TableCells, row: number, keys: readonly string[]): boolean {
  const figures = cells.table.columns.filter(({ key, input }) => input && !keys.includes(key));
  const isBlank = figures.every(({ key }) => {
    const position = cells.positions.get(key);
    return position === undefined || (cells.get(row, key) === '' && !cells.isFormula(row, position));
  });
  return isBlank && !holdsOther(cells, row);
}

/** Whether anything was typed into the user's own columns; what formulas put there doesn't count. */
function holdsOther(cells: TableCells, row: number): boolean {
  const own = new Set(cells.positions.values());
  return upTo(cells.width).some(
    (position) =>
      !own.has(position) &&
      cells.at(row, position) !== '' &&
      !upTo(row).some((above) => cells.isFormula(above, position)),
  );
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
