import { type Language, languages } from '../../locales';
import { formerTexts } from '../../locales/formerTexts';
import type {
  Column,
  PageSheet,
  SettingsSheet,
  SheetDescription,
  SheetKey,
  TableSheet,
} from '../description/types';
import { grow, type Size, sizeOf } from './grow';
import { locateColumns, type Positions } from './locateColumns';
import { choicesAt, filterByGoals, type Plan, textAt, type WorkbookTexts } from './plan';
import { RecordKeeper } from './record';
import type { Placed } from './runs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet during one run, read in the light of a plan. Sheets and columns are looked up once. */
export class Workbook {
  readonly record: RecordKeeper;
  private readonly sheets = new Map<SheetKey, Sheet>();
  private readonly names = new Map<SheetKey, string>();
  private readonly positions = new Map<SheetKey, Positions>();
  private readonly added = new Set<SheetKey>();
  private sizeOfAdded: Size | undefined;

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly plan: Plan,
  ) {
    this.record = new RecordKeeper(spreadsheet);
  }

  get texts(): WorkbookTexts {
    return this.plan.texts[this.plan.answers.language];
  }

  /** The sheets that the chosen goals need. */
  get chosenSheets(): SheetDescription[] {
    return filterByGoals(this.plan.answers.goals, this.plan.description.sheets);
  }

  get tables(): TableSheet[] {
    return this.chosenSheets.filter((sheet) => sheet.kind === 'table');
  }

  /** Tables that exist in the workbook, including those built for goals since dropped. */
  get existingTables(): TableSheet[] {
    return this.plan.description.sheets.filter(
      (sheet): sheet is TableSheet => sheet.kind === 'table' && this.find(sheet.key) !== null,
    );
  }

  get pages(): PageSheet[] {
    return this.chosenSheets.filter((sheet) => sheet.kind === 'page');
  }

  get settings(): SettingsSheet[] {
    return this.chosenSheets.filter((sheet) => sheet.kind === 'settings');
  }

  /** Whether the sheets were already laid out for this plan; what the user rearranged since is kept. */
  get isLayoutCurrent(): boolean {
    const { built } = this.record.now;
    const { description, answers } = this.plan;
    return (
      built?.version === description.version &&
      built.language === answers.language &&
      String(built.goals) === String(answers.goals)
    );
  }

  /** Whether this build changes the goals, the language or the description of an existing workbook. */
  get isRearranged(): boolean {
    return this.record.now.built !== null && !this.isLayoutCurrent;
  }

  /** Whether the workbook was built with an older description. */
  get isOlder(): boolean {
    const { built } = this.record.now;
    return built !== null && built.version < this.plan.description.version;
  }

  text(path: string): string {
    return textAt(this.texts, path);
  }

  /**
   * What a cell may read that the user left alone: a text as this version and earlier ones word it, in the languages that the
   * workbook was built in. In those of others it may be a word of the user's: "Prospects" is French for leads.
   */
  wordings(path: string): string[] {
    return this.languages.flatMap((language) => [
      textAt(this.plan.texts[language], path),
      ...(formerTexts[language][path] ?? []),
    ]);
  }

  /** The languages of the last build, of the one that goes on, and of an interrupted one; all before the first. */
  private get languages(): Language[] {
    const { built, building } = this.record.now;
    const used = [this.plan.answers.language, built?.language, building?.language];
    return built ? languages.filter((language) => used.includes(language)) : languages;
  }

  /** The words of a tree of texts, in their order: what a cell offers to choose. */
  choices(path: string): string[] {
    return choicesAt(this.texts, path);
  }

  /** The same words in every language, word by word. */
  wordingsOfChoices(path: string): string[][] {
    const all = languages.map((language: Language) => choicesAt(this.plan.texts[language], path));
    return (all[0] ?? []).map((_, index) => all.flatMap((words) => words[index] ?? []));
  }

  /** A sheet of ours that still exists. */
  find(key: SheetKey): Sheet | null {
    const id = this.record.now.sheets[key];
    const sheet = this.sheets.get(key) ?? (id === undefined ? null : this.spreadsheet.getSheetById(id));
    if (sheet) this.sheets.set(key, sheet);
    return sheet;
  }

  sheet(key: SheetKey): Sheet {
    const sheet = this.find(key);
    if (!sheet) throw new Error(`The sheet ${key} is gone.`);
    return sheet;
  }

  /** The id of one of our sheets, as links name it. */
  idOf(key: SheetKey): number {
    return this.record.now.sheets[key] ?? this.sheet(key).getSheetId();
  }

  /** Takes in a sheet that this run has just added. */
  registerSheet(key: SheetKey, sheet: Sheet, name: string): void {
    this.sheets.set(key, sheet);
    this.names.set(key, name);
    this.added.add(key);
  }

  /** Whether this run added the sheet, so that there is nothing on it to read. */
  isAdded(key: SheetKey): boolean {
    return this.added.has(key);
  }

  /** Adds rows and columns until there are as many. */
  grow(key: SheetKey, needed: Size): void {
    const sheet = this.sheet(key);
    grow(sheet, this.isAdded(key) ? this.addedSize(sheet) : sizeOf(sheet), needed);
  }

  /** A sheet's name as the user sees it now. */
  nameOf(key: SheetKey): string {
    const name = this.names.get(key) ?? this.sheet(key).getName();
    this.names.set(key, name);
    return name;
  }

  rename(key: SheetKey, name: string): void {
    this.sheet(key).setName(name);
    this.names.set(key, name);
  }

  /** Where the columns of a table stand now. */
  columnsOf(table: TableSheet): Positions {
    const titles = (column: string) => this.wordings(titlePath(table, column));
    return (
      this.positions.get(table.key) ??
      this.rememberColumns(table, locateColumns(this.sheet(table.key), table, titles))
    );
  }

  /** Remembers where the columns of a table stand. */
  rememberColumns(table: TableSheet, positions: Positions): Positions {
    this.positions.set(table.key, positions);
    return positions;
  }

  /** All new sheets have the same size: only the first is measured. */
  private addedSize(sheet: Sheet): Size {
    this.sizeOfAdded ??= sizeOf(sheet);
    return this.sizeOfAdded;
  }

  tableOf(sheet: string): TableSheet {
    const table = this.tables.find((candidate) => candidate.key === sheet);
    if (!table) throw new Error(`This workbook has no table ${sheet}.`);
    return table;
  }

  columnOf(sheet: string, key: string): number {
    const column = this.columnsOf(this.tableOf(sheet)).get(key);
    if (column === undefined) throw new Error(`The column ${sheet}.${key} is gone.`);
    return column;
  }
}

/** Where the texts have the title of a column. */
export function titlePath(table: TableSheet, column: string): string {
  return `sheets.${table.key}.columns.${column}.title`;
}

/** The columns of a table that are there, with their positions. */
export function placedColumns(workbook: Workbook, table: TableSheet): Placed<Column>[] {
  const positions = workbook.columnsOf(table);
  return table.columns.flatMap((item) => {
    const position = positions.get(item.key);
    return position === undefined ? [] : [{ position, item }];
  });
}
