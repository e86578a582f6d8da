import { numericId } from '../appsscript/geometry/sheetSize';
import type { Engine } from '../engine/types';

const ADDRESS = /^#gid=(?<gid>\d+)(?:&range=(?<range>[A-Z$]+\d[\d$A-Z:]*))?$/i;

/** Lets a click on a cell with HYPERLINK go to the sheet and cells that it names, or to a page in a new tab. */
export function followLinks(engine: Engine): void {
  engine.api.addEvent(engine.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const merged = worksheet.getRange(row, column).getCell().mergeInfo;
    const link = engine.extraAt(worksheet, merged?.startRow ?? row, merged?.startColumn ?? column)?.link;
    if (link) follow(engine, link);
  });
}

function follow(engine: Engine, link: string): void {
  const { gid, range = 'A1' } = ADDRESS.exec(link)?.groups ?? {};
  if (gid === undefined) {
    if (/^https?:/i.test(link)) window.open(link, '_blank', 'noopener');
    return;
  }
  const sheet = engine.workbook.getSheets().find((each) => numericId(each.getSheetId()) === Number(gid));
  // The click still selects its own cell.
  if (sheet) setTimeout(() => engine.activate(sheet.getSheetName(), range.replace(/\$/g, '')));
}
