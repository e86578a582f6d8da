import { isHoursColumn } from '../description/columns';
import { resolve } from '../description/resolve';
import type { Answers, Column, ListKey, SheetKey, TableSheet } from '../description/types';
import type { CellValue } from '../spreadsheet/cellValue';
import { currencyFormat } from '../spreadsheet/currency';
import { dayReader, isDate } from '../spreadsheet/dayReader';
import type { Positions } from '../spreadsheet/locateColumns';
import { roomForRows } from '../spreadsheet/pages/growWithTables';
import { rangeName } from '../spreadsheet/rangeName';
import { tableReferences } from '../spreadsheet/references';
import { titlePath, type Workbook } from '../spreadsheet/workbook';

/** A table as it was read in one go. */
export interface TableSnapshot {
  readonly table: TableSheet;
  /** The sheet's name as the user sees it. */
  readonly name: string;
  readonly positions: Positions;
  /** Columns' titles as the workbook has them, by key. */
  readonly titles: ReadonlyMap<string, string>;
  /** All rows from the header on. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  /** The number format of each cell. */
  readonly formats: readonly (readonly string[])[];
  /** What the header of each computed column should hold, as far as the columns that it needs are there. */
  readonly expected: ReadonlyMap<string, string>;
}

/** What the check-up looks at. */
export interface Snapshot {
  readonly language: Answers['language'];
  readonly missingSheets: readonly { readonly key: SheetKey; readonly title: string }[];
  readonly tables: readonly TableSnapshot[];
  /** The lists of Settings that are still there. */
  readonly lists: ReadonlyMap<ListKey, readonly string[]>;
  /** The workbook's currency, with the sign that its amounts have; null where Settings have none. */
  readonly currency: { readonly code: string; readonly sign: string } | null;
  /** The day on which the workbook is checked. */
  readonly today: number;
  /** First day of the effort and how often rows are logged; null where Settings have neither. */
  readonly start: number | null;
  readonly cadence: Answers['cadence'] | null;
  /** Settings without a number on which every return depends, with their cells. */
  readonly blankSettings: readonly BlankSetting[];
  /** Whether only the owner may fill them, and the user isn't the owner. */
  readonly isOwnerOnly: boolean;
  /** Rows that a table may have before calculations lack lines for them; null where these aren't there. */
  readonly room: number | null;
  /** Whether all answers are known, so that the builder can add what is missing. */
  readonly canRebuild: boolean;
}

export interface BlankSetting {
  readonly name: 'MARGIN' | 'HOURLY_COST';
  readonly sheet: string;
  readonly cell: string;
}

type Rest = Pick<Snapshot, 'start' | 'cadence' | 'canRebuild' | 'isOwnerOnly'>;

/** Reads the workbook: three calls for the cells of a table, the user's own columns included, one for a list. */
export function readSnapshot(workbook: Workbook, rest: Rest): Snapshot {
  const there = workbook.tables.filter(({ key }) => workbook.find(key));
  const toDay = dayReader(workbook.spreadsheet);
  return {
    ...rest,
    // By a reader of its own: it counts other dates from the first, and this one has a time of day.
    today: dayReader(workbook.spreadsheet)(new Date()),
    currency: currencyOf(workbook),
    language: workbook.plan.answers.language,
    missingSheets: workbook.chosenSheets
      .filter(({ key }) => !workbook.find(key))
      .map(({ key }) => ({ key, title: workbook.text(`sheets.${key}.title`) })),
    tables: there.map((table) => readTable(workbook, table, toDay)),
    lists: readLists(workbook),
    room: roomForRows(workbook),
    blankSettings: (['MARGIN', 'HOURLY_COST'] as const).flatMap((name) => blankSetting(workbook, name)),
  };
}

function currencyOf({ plan: { answers } }: Workbook): Snapshot['currency'] {
  if (answers.currency === '') return null;
  const { before, after } = currencyFormat(answers);
  return { code: answers.currency, sign: `${before}${after}`.trim() };
}

function blankSetting({ spreadsheet }: Workbook, name: BlankSetting['name']): BlankSetting[] {
  const range = spreadsheet.getRangeByName(rangeName(name));
  if (!range || typeof range.getValue() === 'number') return [];
  return [{ name, sheet: range.getSheet().getName(), cell: range.getA1Notation() }];
}

function readTable(workbook: Workbook, table: TableSheet, toDay: (date: Date) => number): TableSnapshot {
  const sheet = workbook.sheet(table.key);
  const positions = workbook.columnsOf(table);
  const width = Math.max(1, sheet.getLastColumn(), ...positions.values());
  const range = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), width);
  const values = range.getValues();
  const written = displayedTimes(sheet, table, positions, values);
  const toCell = (value: unknown, row: number, place: number) =>
    isDate(value) ? (written.get(place)?.[row] ?? { day: toDay(value) }) : (value as CellValue);
  return {
    table,
    name: workbook.nameOf(table.key),
    positions,
    titles: new Map(table.columns.map(({ key }) => [key, workbook.text(titlePath(table, key))])),
    values: values.map((row, index) => row.map((value, place) => toCell(value, index, place))),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    expected: expectedFormulas(workbook, table),
  };
}

/**
 * Columns of hours in which a spreadsheet took 1:45 for a time, as they are shown, by place. A time reads as a moment of
 * 1899, when clocks were minutes apart from today's time zones: what the cell shows is what was typed.
 */
function displayedTimes(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns }: TableSheet,
  positions: Positions,
  values: readonly (readonly unknown[])[],
): Map<number, readonly string[]> {
  const shown = new Map<number, readonly string[]>();
  for (const { key } of columns.filter(isHoursColumn)) {
    const position = positions.get(key);
    if (position === undefined || !values.some((row) => isDate(row[position - 1]))) continue;
    const texts = sheet.getRange(1, position, values.length, 1).getDisplayValues();
    shown.set(
      position - 1,
      texts.map(([text = '']) => text),
    );
  }
  return shown;
}

function expectedFormulas(workbook: Workbook, table: TableSheet): Map<string, string> {
  const found = table.columns.flatMap((column): [string, string][] => {
    const formula = expectedFormula(workbook, table, column);
    return formula === null ? [] : [[column.key, formula]];
  });
  return new Map(found);
}

function expectedFormula(workbook: Workbook, table: TableSheet, { key, formula }: Column): string | null {
  if (formula === undefined) return null;
  try {
    return resolve(formula, tableReferences(workbook, table, key));
  } catch {
    // It needs a sheet or a column that is gone, which is a finding of its own; its repair rewrites all formulas.
    return null;
  }
}

function readLists({ plan, spreadsheet }: Workbook): Map<ListKey, readonly string[]> {
  const lists = new Map<ListKey, readonly string[]>();
  for (const sheet of plan.description.sheets) {
    if (sheet.kind !== 'settings') continue;
    for (const { key } of sheet.lists) {
      const cells = spreadsheet.getRangeByName(rangeName(key))?.getValues();
      if (cells)
        lists.set(
          key,
          cells.map(([value]) => String(value ?? '')).filter((text) => text !== ''),
        );
    }
  }
  return lists;
}
