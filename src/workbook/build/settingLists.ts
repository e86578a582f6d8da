import type { ListKey, SettingsSheet } from '../description/types';
import { answeredList, givenList } from './answers';
import { plainText } from './cellValue';
import { kept } from './kept';
import { runs } from './runs';
import type { Place, Places } from './settingPlaces';
import type { Workbook } from './workbook';

interface List extends Place {
  readonly key: ListKey;
}

/** Writes the lists that rows choose from, each below its title. */
export function writeLists(workbook: Workbook, { lists }: SettingsSheet, places: Places): void {
  const placed = lists.flatMap(({ key }) => {
    const place = places.get(key);
    return place ? [{ position: place.column, item: { ...place, key } }] : [];
  });
  for (const { items } of runs(placed, (one, next) => one.row === next.row)) writeTitles(workbook, items);
  for (const { item } of placed) writeList(workbook, item);
}

function writeTitles(workbook: Workbook, lists: readonly List[]): void {
  const [first] = lists;
  if (!first || first.row === 1) return;
  const range = workbook.sheet('settings').getRange(first.row - 1, first.column, 1, lists.length);
  const current = range.getValues()[0] ?? [];
  const titles = lists.map(({ key }, index) => {
    const path = `sheets.settings.lists.${key}.title`;
    return kept(current[index], workbook.wordings(path), workbook.text(path));
  });
  range.setValues([titles]);
  range.setNotes([lists.map(({ key }) => workbook.text(`sheets.settings.lists.${key}.note`))]);
}

/** An answered list is replaced as a whole; another one belongs to the owner once it is there. */
function writeList(workbook: Workbook, list: List): void {
  const current = list.isNew ? [] : currentItems(workbook, list);
  const answered = answeredList(list.key, workbook.plan);
  const items = answered ?? (current.length > 0 ? null : givenList(list.key, workbook.plan));
  if (!items) return;
  const height = Math.max(items.length, current.length);
  if (height === 0) return;
  const cells = Array.from({ length: height }, (_, index) => [plainText(items[index] ?? '')]);
  workbook.sheet('settings').getRange(list.row, list.column, height, 1).setValues(cells);
}

function currentItems(workbook: Workbook, { row, column }: List): unknown[] {
  const sheet = workbook.sheet('settings');
  const cells = sheet.getRange(row, column, Math.max(sheet.getLastRow() - row + 1, 1), 1).getValues();
  const values = cells.map(([value]) => value);
  while (values.length > 0 && values[values.length - 1] === '') values.pop();
  return values;
}
