import type { TableSheet } from './description/types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The key of all metadata of the add-in. */
export const METADATA_KEY = 'social-roi';

const COLUMN_TAG = 'column:';

/** Where a table's columns stand, counted from 1, by their keys. */
export type Positions = ReadonlyMap<string, number>;

/** The metadata value that marks a column. */
export function columnTag(table: TableSheet, key: string): string {
  return `${COLUMN_TAG}${table.key}.${key}`;
}

/**
 * Finds a table's columns. Reading every column's tag takes four calls each: where the whole header row
 * still reads as it was built, in one of the languages, no column has moved and its order says it all.
 */
export function locateColumns(
  sheet: Sheet,
  table: TableSheet,
  titlesOf: (key: string) => readonly string[],
): Positions {
  return isAsBuilt(sheet, table, titlesOf) ? inOrder(table) : taggedColumns(sheet, table);
}

/** Titles of computed columns are read in their formulas: their values may still be loading. */
function isAsBuilt(
  sheet: Sheet,
  { columns }: TableSheet,
  titlesOf: (key: string) => readonly string[],
): boolean {
  const formulas = sheet.getRange('1:1').getFormulas()[0] ?? [];
  const typed = columns.filter(({ formula }) => formula === undefined);
  if (formulas.slice(0, typed.length).some((formula) => formula !== '')) return false;
  const titles = sheet.getRange(1, 1, 1, typed.length).getValues()[0] ?? [];
  return columns.every(({ key, formula }, index) =>
    formula === undefined
      ? titlesOf(key).some((title) => title === titles[index])
      : titlesOf(key).some((title) => formulas[index]?.startsWith(`=VSTACK("${title}"`)),
  );
}

/** Whether a row of titles begins with the columns to type into, as they were built; these stand first in every table. */
export function isTypedInOrder(
  titles: readonly unknown[],
  { columns }: TableSheet,
  titlesOf: (key: string) => readonly string[],
): boolean {
  return columns
    .filter(({ formula }) => formula === undefined)
    .every(({ key }, index) => titlesOf(key).some((title) => title === titles[index]));
}

/** The positions of columns that stand in the order of the description. */
export function inOrder(table: TableSheet): Map<string, number> {
  return new Map(table.columns.map(({ key }, index) => [key, index + 1]));
}

/** Whether any column is tagged yet: one search for all tables. */
export function hasTaggedColumns(spreadsheet: Spreadsheet): boolean {
  return columnMetadata(spreadsheet).length > 0;
}

/** Finds columns by their tags, wherever the user moved them. */
export function taggedColumns(sheet: Sheet, table: TableSheet): Map<string, number> {
  const keys = new Map(table.columns.map(({ key }) => [columnTag(table, key), key]));
  const positions = new Map<string, number>();
  for (const metadata of columnMetadata(sheet)) {
    const key = keys.get(metadata.getValue() ?? '');
    const column = metadata.getLocation().getColumn()?.getColumn();
    if (key !== undefined && column !== undefined) positions.set(key, column);
  }
  return positions;
}

/** What stands on a sheet, or on all of them. */
function columnMetadata(where: Sheet | Spreadsheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return where
    .createDeveloperMetadataFinder()
    .withKey(METADATA_KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();
}
