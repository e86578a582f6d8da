import type { Column, TableSheet } from '../description/types';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The key of all metadata of the add-in. */
export const METADATA_KEY = 'social-roi';

const COLUMN_TAG = 'column:';

/** Where a table's columns stand, counted from 1, by their keys. */
export type Positions = ReadonlyMap<string, number>;

/** The metadata value that marks a column. */
export function columnTag(table: TableSheet, key: string): string {
  return `${COLUMN_TAG}${table.key}.${key}`;
}

/** The titles that a column may have, by its key: one in each language. */
type TitlesOf = (key: string) => readonly string[];

/**
 * Finds a table's columns. Reading a column's tag takes four calls. Where the whole header row still reads
 * as it was built, in one of the languages, no column has moved, and the order of the titles is enough.
 */
export function locateColumns(sheet: Sheet, table: TableSheet, titlesOf: TitlesOf): Positions {
  return asBuilt(sheet, table, titlesOf, table.columns.length) ?? positionsOf(columnMetadata(sheet), table);
}

/**
 * The first columns of a header row, if all of them read as they were built, in the order of the description.
 * Titles of computed columns are read in their formulas: their values may still be loading.
 */
function asBuilt(
  sheet: Sheet,
  { columns }: TableSheet,
  titlesOf: TitlesOf,
  count: number,
): Map<string, number> | null {
  const formulas = (sheet.getRange('1:1').getFormulas()[0] ?? []).slice(0, count);
  const typed = formulas.findIndex((formula) => formula !== '');
  const width = typed < 0 ? formulas.length : typed;
  const titles = width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []);
  const places = formulas.map((formula, index) =>
    columns.findIndex((column) => readsAs(column, titlesOf(column.key), titles[index], formula)),
  );
  const areInOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
  if (places.length < count || !areInOrder) return null;
  return new Map(places.map((place, index) => [columns[place]?.key ?? '', index + 1]));
}

function readsAs({ formula }: Column, titles: readonly string[], title: unknown, there: string): boolean {
  return formula === undefined
    ? titles.some((candidate) => candidate === title)
    : titles.some((candidate) => there.startsWith(`=VSTACK("${candidate}"`));
}

/** Whether a row of titles begins with the columns to type into, as they were built; these stand first in every table. */
export function isTypedInOrder(
  titles: readonly unknown[],
  { columns }: TableSheet,
  titlesOf: TitlesOf,
): boolean {
  return columns
    .filter(({ formula }) => formula === undefined)
    .every(({ key }, index) => titlesOf(key).some((title) => title === titles[index]));
}

/** The positions of columns that stand in the order of the description. */
export function inOrder(table: TableSheet): Map<string, number> {
  return new Map(table.columns.map(({ key }, index) => [key, index + 1]));
}

/** Where tagged columns stand. */
export interface Tagged {
  readonly positions: Positions;
  /** Whether their titles read as they were built. */
  readonly isAsBuilt: boolean;
}

/** Finds the columns that are tagged: by their titles where these are enough, else by the location of each tag. */
export function findTagged(sheet: Sheet, table: TableSheet, titlesOf: TitlesOf): Tagged {
  const tags = columnMetadata(sheet);
  const built = tags.length === 0 ? null : asBuilt(sheet, table, titlesOf, tags.length);
  if (built && (tags.length === table.columns.length || areTagged(built, tags, table))) {
    return { positions: built, isAsBuilt: true };
  }
  return { positions: positionsOf(tags, table), isAsBuilt: false };
}

/** Whether these columns are the tagged ones: the user may have put another in the place of a deleted one. */
function areTagged(built: Positions, tags: readonly Metadata[], table: TableSheet): boolean {
  const values = new Set(tags.map((tag) => tag.getValue()));
  return [...built.keys()].every((key) => values.has(columnTag(table, key)));
}

/** Wherever the user moved them. */
function positionsOf(tags: readonly Metadata[], table: TableSheet): Map<string, number> {
  const keys = new Map(table.columns.map(({ key }) => [columnTag(table, key), key]));
  const positions = new Map<string, number>();
  for (const metadata of tags) {
    const key = keys.get(metadata.getValue() ?? '');
    const column = metadata.getLocation().getColumn()?.getColumn();
    if (key !== undefined && column !== undefined) positions.set(key, column);
  }
  return positions;
}

/** The marks of columns that an earlier description had and this one doesn't. */
export function findFormerTags(sheet: Sheet, { key, columns }: TableSheet): Metadata[] {
  const ours = columns.map((column) => `${COLUMN_TAG}${key}.${column.key}`);
  return columnMetadata(sheet).filter((tag) => {
    const value = tag.getValue() ?? '';
    return value.startsWith(`${COLUMN_TAG}${key}.`) && !ours.includes(value);
  });
}

function columnMetadata(sheet: Sheet): Metadata[] {
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(METADATA_KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();
}
