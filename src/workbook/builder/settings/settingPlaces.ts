import type { SettingName, SettingsSheet } from '../../description/types';
import { rangeName } from '../../spreadsheet/rangeName';
import type { Workbook } from '../../spreadsheet/workbook';

/** A cell's place on the Settings sheet; the first cell of a list. */
export interface SettingPlace {
  readonly row: number;
  readonly column: number;
  /** The named range; null where there is none yet and so nothing of the user's. */
  readonly named: GoogleAppsScript.Spreadsheet.Range | null;
}

export type SettingPlaces = ReadonlyMap<string, SettingPlace>;

/** Label, value and explanation of a setting; a gap; then the lists. */
export const VALUE_COLUMN = 2;
const FIRST_LIST = 5;
const FIRST_ROW = 2;

/**
 * Where each named range is, wherever the owner moved it, or will be: new settings below the others, new lists to the
 * right of them. Keys are the names of settings and lists.
 */
export function settingPlaces(workbook: Workbook, { settings, lists }: SettingsSheet): SettingPlaces {
  const settingNames = settings.map(({ name }) => name);
  const listNames = lists.map(({ key }) => key);
  const places = namedPlaces(workbook, [...settingNames, ...listNames]);
  const placed = (names: readonly string[]) => names.flatMap((name) => places.get(name) ?? []);
  for (const name of settingNames.filter((candidate) => !places.has(candidate))) {
    const others = placed(settingNames);
    const below = Math.max(FIRST_ROW - 1, ...others.map((place) => place.row)) + 1;
    const column = others[0]?.column ?? VALUE_COLUMN;
    places.set(name, { row: freeRow(workbook, name, below, column), column, named: null });
  }
  for (const name of listNames.filter((candidate) => !places.has(candidate))) {
    const column = Math.max(FIRST_LIST - 1, ...placed(listNames).map((place) => place.column)) + 1;
    places.set(name, { row: FIRST_ROW, column, named: null });
  }
  return places;
}

/** The first row from one on where neither the setting nor its texts would take the place of what somebody typed. */
function freeRow(workbook: Workbook, name: SettingName, below: number, column: number): number {
  if (workbook.isAdded('settings')) return below;
  const sheet = workbook.sheet('settings');
  const height = sheet.getLastRow() - below + 1;
  if (height < 1 || column < 2) return below;
  const rows = sheet.getRange(below, column - 1, height, 3).getValues();
  const labels = workbook.wordings(`sheets.settings.settings.${name}.label`);
  // Where an interrupted build has written the label, the cell isn't named yet.
  const free = rows.findIndex(
    (cells) => labels.includes(String(cells[0])) || cells.every((content) => content === ''),
  );
  return below + (free < 0 ? height : free);
}

function namedPlaces(workbook: Workbook, names: readonly string[]): Map<string, SettingPlace> {
  const places = new Map<string, SettingPlace>();
  if (workbook.isAdded('settings')) return places;
  const byRange = new Map(names.map((name) => [rangeName(name), name]));
  for (const namedRange of workbook.sheet('settings').getNamedRanges()) {
    const name = byRange.get(namedRange.getName());
    const named = name === undefined ? null : namedRange.getRange();
    // A name whose cells were deleted no longer has a range.
    if (name === undefined || named === null) continue;
    places.set(name, { row: named.getRow(), column: named.getColumn(), named });
  }
  return places;
}
