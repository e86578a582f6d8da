import { parseSheets } from '../../../imports';
import { cellText } from '../../../imports/spreadsheet/cellText';
import type { TrackerState } from '../../../workbook/imports';
import type { OtherSheet } from '../../../workbook/sheets';
import { rememberedMappings } from '../files/remembered';

/** A sheet of the spreadsheet, and what of it is known. */
export interface ListedSheet extends OtherSheet {
  /** The keys of the formats that its titles fit, `mapped` where their columns were described before. */
  readonly formats: readonly string[];
  /** Whether figures were imported from it before. */
  readonly isRemembered: boolean;
}

/** The key under which the workbook remembers that figures came from a sheet. */
export function sheetKey(id: number): string {
  return `sheet ${id}`;
}

/** Recognises sheets by their first rows, as files are. */
export function listSheets(sheets: readonly OtherSheet[], state: TrackerState): ListedSheet[] {
  const options = { cadence: state.cadence ?? 'weekly', mappings: rememberedMappings(state.mappings) };
  return sheets.map((sheet) => {
    const rows = sheet.head.map((row) => row.map(cellText));
    const { texts } = parseSheets([{ name: sheet.name, isHidden: false, rows }], sheet.name, options);
    const formats = texts.flat().flatMap(({ recognised }) => recognised?.format.key ?? []);
    return { ...sheet, formats: [...new Set(formats)], isRemembered: sheetKey(sheet.id) in state.choices };
  });
}
