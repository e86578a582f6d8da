import { workbookDescription } from '../../../../src/workbook/description';
import type { WorkbookDescription } from '../../../../src/workbook/description/types';

/** Rows of the calculations, of which a workbook has thousands: a spreadsheet in memory takes long over each. */
const ROWS = 60;

/** The workbook's description with little room for calculations. */
export const shortDescription: WorkbookDescription = {
  ...workbookDescription,
  sheets: workbookDescription.sheets.map((sheet) =>
    sheet.kind === 'page' && sheet.rows !== undefined ? { ...sheet, rows: ROWS } : sheet,
  ),
};
