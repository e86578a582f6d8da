import type { ListKey, SettingsSheet } from '../../description/types';
import { rectangle } from '../../spreadsheet/a1';
import { plainText } from '../../spreadsheet/cellValue';
import { runs } from '../../spreadsheet/runs';
import type { Workbook } from '../../spreadsheet/workbook';
import { keepUserText } from '../keepUserText';
import { onRange, type RangeTask } from '../rangeTask';
import { answeredList, givenList } from './answers';
import type { SettingPlace, SettingPlaces } from './settingPlaces';

interface List extends SettingPlace {
  readonly key: ListKey;
}

/** Writes the lists that rows choose from, each below its title. */
export function writeLists(workbook: Workbook, { lists }: SettingsSheet, places: SettingPlaces): RangeTask[] {
  const placed = lists.flatMap(({ key }) => {
    const place = places.get(key);
    return place ? [{ position: place.column, item: { ...place, key } }] : [];
  });
  return runs(placed, (one, next) => one.row === next.row).flatMap(({ items }) =>
    items.every(({ named }) => named === null) ? writeNew(workbook, items) : writeAnew(workbook, items),
  );
}

/** Lists that don't exist yet, with their titles. */
function writeNew(workbook: Workbook, lists: readonly List[]): RangeTask[] {
  const [first] = lists;
  if (!first) return [];
  const columns = lists.map(({ key }) => [title(workbook, key, ''), ...itemsOf(workbook, key, [])]);
  const height = Math.max(...columns.map(({ length }) => length));
  const cells = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
  const block = rectangle(first.row - 1, first.column, height, lists.length);
  return [onRange(block, (range) => range.setValues(cells)), writeNotes(workbook, first, lists)];
}

/** Lists of which some exist; titles that the owner changed stay. */
function writeAnew(workbook: Workbook, lists: readonly List[]): RangeTask[] {
  const [first] = lists;
  if (!first) return [];
  const columns = readColumns(workbook, first, lists);
  const items = lists.flatMap((list, index) => writeItems(workbook, list, columns[index] ?? []));
  // A list in the first row has no place for a title.
  if (first.row === 1) return items;
  const titles = lists.map(({ key }, index) => title(workbook, key, columns[index]?.[0]));
  const row = rectangle(first.row - 1, first.column, 1, lists.length);
  return [onRange(row, (range) => range.setValues([titles])), writeNotes(workbook, first, lists), ...items];
}

/** What stands in the lists' columns, from their titles down. */
function readColumns(workbook: Workbook, first: List, lists: readonly List[]): unknown[][] {
  const sheet = workbook.sheet('settings');
  const top = Math.max(first.row - 1, 1);
  const height = Math.max(sheet.getLastRow() - top + 1, 1);
  const rows = sheet.getRange(top, first.column, height, lists.length).getValues();
  return lists.map((_, index) => rows.map((row) => row[index]));
}

function writeItems(workbook: Workbook, list: List, column: readonly unknown[]): RangeTask[] {
  const there = list.named === null ? [] : filled(column.slice(list.row === 1 ? 0 : 1));
  const items = itemsOf(workbook, list.key, there);
  const height = Math.max(items.length, there.length);
  if (items.length === 0 && answeredList(list.key, workbook.plan) === null) return [];
  if (height === 0) return [];
  const cells = Array.from({ length: height }, (_, index) => [items[index] ?? '']);
  return [onRange(rectangle(list.row, list.column, height, 1), (range) => range.setValues(cells))];
}

/** An answered list is replaced as a whole; any other belongs to the owner once it exists. */
function itemsOf(workbook: Workbook, key: ListKey, there: readonly unknown[]): string[] {
  const { plan } = workbook;
  const given = there.length > 0 ? [] : givenList(key, plan);
  return (answeredList(key, plan) ?? given).map(plainText);
}

function filled(cells: readonly unknown[]): unknown[] {
  const values = [...cells];
  while (values.length > 0 && values[values.length - 1] === '') values.pop();
  return values;
}

function title(workbook: Workbook, key: ListKey, current: unknown): string {
  const path = `sheets.settings.lists.${key}.title`;
  return keepUserText(current, workbook.wordings(path), workbook.text(path));
}

function writeNotes(workbook: Workbook, { row, column }: List, lists: readonly List[]): RangeTask {
  const notes = lists.map(({ key }) => workbook.text(`sheets.settings.lists.${key}.note`));
  return onRange(rectangle(row - 1, column, 1, lists.length), (range) => range.setNotes([notes]));
}
