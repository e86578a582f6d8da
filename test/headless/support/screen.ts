import { serialFromDay } from '../../../src/calendar/serial';
import { type Language, workbookTexts } from '../../../src/locales';
import { activity } from '../../../src/workbook/description/sheets/activity';
import { calculations } from '../../../src/workbook/description/sheets/calculations';
import { factList } from '../../../src/workbook/description/sheets/calculations/facts';
import { dashboard } from '../../../src/workbook/description/sheets/dashboard';
import { figures } from '../../../src/workbook/description/sheets/figures';
import { traffic } from '../../../src/workbook/description/sheets/traffic';
import type { PageSheet, TableSheet } from '../../../src/workbook/description/types';
import { exampleIn } from '../../../src/workbook/example';
import { letters } from '../../../src/workbook/spreadsheet/a1';
import { heightOf, layOut, type PlacedBlock } from '../../../src/workbook/spreadsheet/pages/layout';
import { rangeName } from '../../../src/workbook/spreadsheet/rangeName';
import type { State, View } from '../../support/states/types';
import { buildWorkbook } from './buildWorkbook';
import type { Filling } from './fillWorkbook';
import type { HeadlessWorkbench } from './workbench';

type Row = Readonly<Record<string, string | number | undefined>>;
type Cell = string | number;

/** Rows of a table that the states fill at most; those that a state lacks are blanked. */
const ROOM = { activity: 140, traffic: 60 };

/** Builds the workbook of the example's answers without its rows, as large as the states need. */
export async function buildForStates(workbench: HeadlessWorkbench, language: Language) {
  const status = await buildWorkbook(workbench, exampleIn(language).answers);
  const { activity: rows, traffic: visits, calculations: hidden } = workbookTexts[language].sheets;
  await workbench.call('trimSheets', {
    [rows.title]: ROOM.activity + 1,
    [visits.title]: ROOM.traffic + 1,
    [hidden.title]: DEEPEST + 10,
  });
  return status;
}

/** What was typed last into each workbench, sheet by sheet and name by name. */
const typedBefore = new WeakMap<HeadlessWorkbench, Map<string, string>>();

/** Types a state into a workbook built for the example's answers; what it has already isn't typed again. */
export async function fillState(
  workbench: HeadlessWorkbench,
  language: Language,
  state: State,
  view: View = 'channel',
): Promise<void> {
  const before = typedBefore.get(workbench) ?? new Map<string, string>();
  typedBefore.set(workbench, before);
  const isNew = (place: string, content: unknown): boolean => {
    const text = JSON.stringify(content);
    if (before.get(place) === text) return false;
    before.set(place, text);
    return true;
  };
  const { tables, named, cells } = fillingOf(language, state, view);
  const filling: Filling = {
    tables: tables.filter(({ sheet, rows }) => isNew(sheet, rows)),
    named: Object.fromEntries(Object.entries(named).filter(([name, value]) => isNew(name, value))),
    cells: cells.filter(({ sheet, a1, value }) => isNew(`${sheet} ${a1}`, value)),
  };
  await workbench.call('fillWorkbook', filling);
  await workbench.settled();
}

function fillingOf(
  language: Language,
  { activity: rows, traffic: visits, settings }: State,
  view: View,
): Filling {
  const texts = workbookTexts[language];
  const typed = rows.map((row) => ({ ...row, content: row.content && texts.contents[row.content] }));
  return {
    tables: [
      { sheet: texts.sheets.activity.title, rows: cellsOf(activity, typed, ROOM.activity) },
      {
        sheet: texts.sheets.traffic.title,
        rows: cellsOf(traffic, visits as readonly object[] as Row[], ROOM.traffic),
      },
    ],
    named: {
      [rangeName('MARGIN')]: settings.margin ?? '',
      [rangeName('HOURLY_COST')]: settings.hourlyCost ?? '',
      [rangeName('EFFORT_START')]: settings.start === null ? '' : serialFromDay(settings.start),
      [rangeName('RHYTHM')]: texts.cadences[settings.cadence],
    },
    cells: [
      { sheet: texts.sheets.dashboard.title, a1: viewCell(), value: texts.sheets.dashboard.views[view] },
    ],
  };
}

function viewCell(): string {
  const where = placed(dashboard, 'where');
  return `${letters(where.column + 1)}${where.row}`;
}

function cellsOf(table: TableSheet, rows: readonly Row[], room: number): Cell[][] {
  if (rows.length > room) throw new Error(`${rows.length} rows, room for ${room}`);
  const columns = table.columns.filter(({ input }) => input);
  return Array.from({ length: room }, (_, index) =>
    columns.map(({ key, format }): Cell => {
      const value = rows[index]?.[key] ?? '';
      return format === 'date' && typeof value === 'string' && value !== '' ? serialFromDay(value) : value;
    }),
  );
}

/** What the pages show and hold at one moment. */
export interface Screen {
  readonly facts: Readonly<Record<string, unknown>>;
  /** Rows of a block below its first one, as far as its first column is filled. */
  block(key: string): unknown[][];
  /** What a cell of a block shows: its row and column, counted from 1. */
  text(key: string, row: number, column: number): string;
  value(key: string, row: number, column: number): unknown;
}

interface Sheet {
  readonly texts: string[][];
  readonly values: unknown[][];
}

const answers = exampleIn('en').answers;

function placed(page: PageSheet, key: string): PlacedBlock {
  const found = layOut(page, { answers }).find(({ block }) => block.key === key);
  if (!found) throw new Error(`No block ${key}`);
  return found;
}

const DEEPEST = 140;

export async function readScreen(workbench: HeadlessWorkbench, language: Language): Promise<Screen> {
  const pages = [dashboard, figures, calculations];
  const sheets = new Map<PageSheet, Sheet>();
  for (const page of pages) {
    const { title } = workbookTexts[language].sheets[page.key];
    const rows = page === calculations ? DEEPEST : heightOf(layOut(page, { answers }));
    sheets.set(page, await workbench.call<Sheet>('readSheet', title, rows, page.widths.length));
  }
  const at = (kind: keyof Sheet, key: string, row: number, column: number): unknown => {
    const page = pages.find(({ blocks }) => blocks.some((block) => block.key === key)) ?? dashboard;
    const place = placed(page, key);
    return sheets.get(page)?.[kind][place.row + row - 2]?.[place.column + column - 2];
  };
  const width = (key: string) => calculations.blocks.find((block) => block.key === key)?.rows[0]?.length ?? 1;
  return {
    facts: Object.fromEntries(
      Object.keys(factList).map((name, index) => [name, at('values', 'facts', index + 2, 2)]),
    ),
    block: (key) => {
      const rows = Array.from({ length: DEEPEST - 1 }, (_, row) =>
        Array.from({ length: width(key) }, (_, column) => at('values', key, row + 2, column + 1)),
      );
      const end = rows.findIndex(([first]) => first === '' || first === undefined);
      return rows.slice(0, end < 0 ? rows.length : end);
    },
    text: (key, row, column) => String(at('texts', key, row, column) ?? ''),
    value: (key, row, column) => at('values', key, row, column),
  };
}
