import type { TableCells } from '../../spreadsheet/table/tableCells';

/** Clears the key of the first of these rows that holds nothing else; false where there is none. */
export function clearRow(cells: TableCells, rows: readonly number[], keys: readonly string[]): boolean {
  const row = rows.find((each) => isEmptied(cells, each, keys));
  if (row === undefined) return false;
  for (const column of keys) cells.set(row, column, '');
  return true;
}

/** Whether a row holds nothing but its key: no figure, and nothing that a person typed in any column. */
function isEmptied(cells: TableCells, row: number, keys: readonly string[]): boolean {
  const others = cells.table.columns.filter(({ key, input }) => input && !keys.includes(key));
  const isBlank = others.every(({ key }) => {
    const position = cells.positions.get(key);
    return position === undefined || (cells.get(row, key) === '' && !cells.isFormula(row, position));
  });
  return isBlank && !hasOwnContent(cells, row);
}

/** Whether anything was typed into the user's own columns; what formulas spilled there doesn't count. */
function hasOwnContent(cells: TableCells, row: number): boolean {
  const described = new Set(cells.positions.values());
  return upTo(cells.width).some(
    (position) =>
      !described.has(position) &&
      cells.at(row, position) !== '' &&
      !upTo(row).some((above) => cells.isFormula(above, position)),
  );
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
