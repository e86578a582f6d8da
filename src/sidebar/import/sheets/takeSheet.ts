import { type CellValue, cellText } from '../../../imports/spreadsheet/cellText';
import { server } from '../../server';
import type { DroppedFile } from '../files/takeFile';

const nothing = new Uint8Array();

/** Reads a sheet of the spreadsheet, as if it were a file that was dropped. Never rejects. */
export async function takeSheet({
  id,
  name,
}: {
  readonly id: number;
  readonly name: string;
}): Promise<DroppedFile> {
  const file = { name, bytes: nothing, sheetId: id };
  try {
    const content = await server.getSheetContent(id);
    if (content.status !== 'read') return { ...file, failure: content.status };
    const cells: CellValue[][] = JSON.parse(content.rows);
    const rows = cells.map((row) => row.map(cellText));
    const sheets = [{ name: content.name, isHidden: false, rows }];
    return { ...file, name: content.name, sheets, failure: null };
  } catch {
    return { ...file, failure: 'unexpected' };
  }
}
