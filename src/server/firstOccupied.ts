import { isBlank } from '../cells/values';

type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** The first cell of a range, row by row, in which anything stands: a value, or a formula that shows nothing. */
export function firstOccupied(range: GasRange): GasRange | null {
  const formulas = range.getFormulas();
  for (const [down, cells] of range.getValues().entries()) {
    const across = cells.findIndex((value, at) => !isBlank(value) || formulas[down]?.[at] !== '');
    if (across >= 0) return range.offset(down, across, 1, 1);
  }
  return null;
}
