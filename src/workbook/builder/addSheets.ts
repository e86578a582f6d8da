import type { SheetKey } from '../description/types';
import { isProtectedFromUser } from '../spreadsheet/ownership';
import type { Workbook } from '../spreadsheet/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet to add, or one that an interrupted build inserted without recording it. */
interface Missing {
  readonly key: SheetKey;
  readonly title: string;
  readonly left: Sheet | null;
}

/** Adds the sheets that are missing, behind those that are there. */
export function addSheets(workbook: Workbook): void {
  const { spreadsheet, record } = workbook;
  // Checked before anything is recorded, so that a refused build leaves no unfinished one behind.
  if (isProtectedFromUser(spreadsheet, record.now)) throw new Error('The workbook is kept for its owner.');
  const keys = workbook.chosenSheets.map(({ key }) => key).filter((key) => !workbook.find(key));
  const existing = byName(keys.length > 0 ? workbook.spreadsheet.getSheets() : []);
  const missing = keys.map((key) => chooseTitle(workbook, key, existing));
  // Recorded before the first sheet is inserted, so that an interrupted build recognises its own sheets.
  const titles = Object.fromEntries(missing.map(({ key, title }) => [key, title]));
  workbook.record.update({ building: workbook.plan.answers, titles });
  let count = existing.size;
  const added = missing.map(({ key, title, left }) => {
    const sheet = left ?? workbook.spreadsheet.insertSheet(title, count++);
    if (!left) workbook.registerSheet(key, sheet, title);
    return [key, sheet.getSheetId()];
  });
  const sheets = { ...workbook.record.now.sheets, ...Object.fromEntries(added) };
  if (added.length > 0) workbook.record.update({ sheets });
  retitle(workbook);
}

/** Names of sheets are unique whatever their case. */
function byName(sheets: readonly Sheet[]): Map<string, Sheet> {
  return new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet]));
}

function chooseTitle(workbook: Workbook, key: SheetKey, existing: ReadonlyMap<string, Sheet>): Missing {
  const begun = workbook.record.now.titles[key];
  const candidate = begun === undefined ? undefined : existing.get(begun.toLowerCase());
  const left = candidate?.getLastRow() === 0 ? candidate : null;
  if (begun !== undefined && (left || !candidate)) return { key, title: begun, left };
  return { key, title: freeTitle(workbook.text(`sheets.${key}.title`), existing), left: null };
}

function freeTitle(title: string, existing: ReadonlyMap<string, Sheet>): string {
  let free = title;
  for (let next = 2; existing.has(free.toLowerCase()); next++) free = `${title} (${next})`;
  return free;
}

/** In a workbook that changes its language or its version, sheets that the user didn't rename get their new title. */
function retitle(workbook: Workbook): void {
  const { built } = workbook.record.now;
  if (!built || (built.language === workbook.plan.answers.language && !workbook.isOlder)) return;
  for (const { key } of workbook.chosenSheets) {
    const title = workbook.text(`sheets.${key}.title`);
    const name = workbook.nameOf(key);
    const ours = workbook.wordings(`sheets.${key}.title`).includes(name);
    const free = workbook.spreadsheet.getSheetByName(title) === null;
    if (ours && free) workbook.rename(key, title);
  }
}
