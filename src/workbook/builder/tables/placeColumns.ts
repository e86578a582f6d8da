import type { TableSheet } from '../../description/types';
import { wholeColumns } from '../../spreadsheet/a1';
import {
  columnTag,
  findTagged,
  inOrder,
  METADATA_KEY,
  type Positions,
} from '../../spreadsheet/locateColumns';
import { titlePath, type Workbook } from '../../spreadsheet/workbook';
import { onRange, type RangeTask } from '../rangeTask';
import { removeFormerColumns } from './removeFormerColumns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table whose columns all have their places. */
export interface PlacedTable {
  readonly table: TableSheet;
  /** The columns that aren't marked yet. */
  readonly unmarked: readonly string[];
  /** Whether users may have changed titles, which are then kept. */
  readonly mayBeRetitled: boolean;
}

/** Gives each missing column its place, right after the one before it in the description. */
export function placeColumns(workbook: Workbook, table: TableSheet): PlacedTable {
  const sheet = workbook.sheet(table.key);
  removeFormerColumns(workbook, table);
  const { positions: tagged, isAsBuilt } = workbook.isAdded(table.key)
    ? { positions: new Map<string, number>(), isAsBuilt: false }
    : findTagged(sheet, table, (key) => workbook.wordings(titlePath(table, key)));
  const unmarked = table.columns.map(({ key }) => key).filter((key) => !tagged.has(key));
  const positions = unmarked.length === 0 ? tagged : placesIn(workbook, table, tagged);
  workbook.rememberColumns(table, positions);
  if (unmarked.length > 0) workbook.grow(table.key, { rows: 1, columns: Math.max(...positions.values()) });
  return { table, unmarked, mayBeRetitled: tagged.size > 0 && !isAsBuilt };
}

/** Marks columns, before anything is written, so that an interrupted build finds its columns again. */
export function markColumns(workbook: Workbook, { table, unmarked }: PlacedTable): RangeTask[] {
  const positions = workbook.columnsOf(table);
  return unmarked.map((key) =>
    onRange(wholeColumns(positions.get(key) ?? 0), (column) => {
      column.addDeveloperMetadata(METADATA_KEY, columnTag(table, key));
    }),
  );
}

function placesIn(workbook: Workbook, table: TableSheet, tagged: Positions): Positions {
  return workbook.isAdded(table.key) ? inOrder(table) : makePlace(workbook.sheet(table.key), table, tagged);
}

/** Inserts columns where others stand in the way. */
function makePlace(sheet: Sheet, table: TableSheet, tagged: Positions): Positions {
  const lastUsed = sheet.getLastColumn();
  let positions = new Map(tagged);
  let inserted = 0;
  let before = 0;
  for (const { key } of table.columns) {
    const target = before + 1;
    if (!positions.has(key) && isTaken(sheet, target, positions, lastUsed + inserted)) {
      sheet.insertColumns(target, 1);
      inserted++;
      positions = new Map([...positions].map(([other, at]) => [other, at < target ? at : at + 1]));
    }
    before = positions.get(key) ?? target;
    positions.set(key, before);
  }
  return positions;
}

function isTaken(sheet: Sheet, column: number, positions: Positions, lastUsed: number): boolean {
  if ([...positions.values()].includes(column)) return true;
  return column <= lastUsed && !sheet.getRange(1, column, sheet.getMaxRows(), 1).isBlank();
}
