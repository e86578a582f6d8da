import type { TableSheet } from '../description/types';
import { columnTag, METADATA_KEY, type Positions } from '../locate';
import { wholeColumns } from './a1';
import { growColumns } from './grow';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives each column that isn't there yet its place, right after the one before it in the description, and
 * marks it. Marked before anything is written, so that an interrupted build finds its columns again.
 */
export function tagColumns(sheet: Sheet, table: TableSheet, tagged: Positions): Positions {
  const missing = table.columns.map(({ key }) => key).filter((key) => !tagged.has(key));
  if (missing.length === 0) return tagged;
  const positions = makePlace(sheet, table, tagged);
  growColumns(sheet, Math.max(...positions.values()));
  const columns = missing.map((key) => wholeColumns(positions.get(key) ?? 0));
  const ranges = sheet.getRangeList(columns).getRanges();
  missing.forEach((key, index) => {
    ranges[index]?.addDeveloperMetadata(METADATA_KEY, columnTag(table, key));
  });
  return positions;
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
