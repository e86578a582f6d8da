import { isDate } from '../spreadsheet/dayReader';
import { timeReader } from './timeReader';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a cell holds, as it can be sent to the sidebar: dates are texts. */
export type SentCell = string | number | boolean;

/** Before this year a cell holds a time alone, which Sheets gives as one of 30 December 1899. */
const FIRST_YEAR = 1900;

/** The cells of a range; what formulas of theirs give now. */
export function sheetCells(spreadsheet: Spreadsheet, range: Range): SentCell[][] {
  const toText = timeReader(spreadsheet);
  let shown: string[][] | undefined;
  const sent = (value: unknown, row: number, column: number): SentCell => {
    if (typeof value !== 'object' || !isDate(value)) return value as SentCell;
    if (value.getUTCFullYear() >= FIRST_YEAR) return toText(value);
    shown ??= range.getDisplayValues();
    return shown[row]?.[column] ?? '';
  };
  return range.getValues().map((cells, row) => cells.map((value, column) => sent(value, row, column)));
}
