import { type Language, workbookTexts } from '../../src/locales';
import type { CellState } from '../../src/workbench/engine/types';

export type Cell = string | number;
export type Row = readonly Cell[];
/** A typed row by the keys of its columns; '' where nothing is typed. */
export type Entry = Readonly<Record<string, Cell>>;

/** What people typed into a tracking workbook. */
export interface Tracker {
  readonly activity: readonly Entry[];
  readonly traffic: readonly Entry[];
  readonly links: readonly Entry[];
  readonly keywords: readonly Entry[];
  readonly mentions: readonly Entry[];
  readonly settings: {
    readonly margin: number;
    readonly hourlyCost: number;
    readonly weeklyHours: number;
    readonly start: number;
  };
  readonly lists: { readonly channels: readonly string[]; readonly contents: readonly string[] };
  /** The names of the owner's brand and of the competitor. */
  readonly brands: readonly [string, string];
}

/** A workbench, in a browser or without a page, as far as its cells are read. */
export interface CellReader {
  values(sheet: string, a1s: readonly string[]): Promise<CellState['value'][]>;
}

type Texts = (typeof workbookTexts)[Language];

/** What the user typed, read cell by cell from the sheets. */
export async function readTracker(workbench: CellReader, language: Language): Promise<Tracker> {
  const texts = workbookTexts[language];
  const entries = (sheet: Parameters<typeof readEntries>[2]) => readEntries(workbench, texts, sheet);
  const { margin, lists, ...settings } = await readSettings(workbench, texts);
  return {
    activity: await entries('activity'),
    traffic: await entries('traffic'),
    links: await entries('links'),
    keywords: await entries('keywords'),
    mentions: await entries('mentions'),
    settings: { margin, ...settings },
    lists,
    brands: [texts.brands.ours, texts.brands.competitor],
  };
}

/** The rows of a sheet down to a row, cell by cell; '' where a cell shows nothing. */
export async function readRows(
  workbench: CellReader,
  sheet: string,
  width: number,
  height: number,
): Promise<Row[]> {
  const places = Array.from({ length: width * height }, (_, index) => {
    const letter = String.fromCharCode(65 + (index % width));
    return `${letter}${Math.floor(index / width) + 1}`;
  });
  const values = (await workbench.values(sheet, places)).map((value): Cell => {
    return typeof value === 'boolean' ? String(value) : (value ?? '');
  });
  return Array.from({ length: height }, (_, row) => values.slice(row * width, (row + 1) * width));
}

/** The rows of a table by the keys of their columns, down to the first one with nothing in its first cell. */
export async function readEntries(
  workbench: CellReader,
  texts: Texts,
  sheet: 'activity' | 'traffic' | 'links' | 'keywords' | 'mentions',
): Promise<Entry[]> {
  const { title, columns } = texts.sheets[sheet];
  const keys = Object.keys(columns);
  const [, ...rows] = await readRows(workbench, title, keys.length, 120);
  const end = rows.findIndex(([first]) => first === '');
  return rows
    .slice(0, end)
    .map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ''])));
}

async function readSettings(workbench: CellReader, { sheets: { settings: texts } }: Texts) {
  const rows = await readRows(workbench, texts.title, 8, 12);
  const [titles = []] = rows;
  const answer = (name: keyof typeof texts.settings) =>
    Number(rows.find(([label]) => label === texts.settings[name].label)?.[1]);
  const list = (name: keyof typeof texts.lists) => {
    const column = titles.indexOf(texts.lists[name].title);
    return rows.slice(1).flatMap((row) => String(row[column] ?? '') || []);
  };
  return {
    margin: answer('MARGIN'),
    hourlyCost: answer('HOURLY_COST'),
    weeklyHours: answer('WEEKLY_HOURS'),
    start: answer('EFFORT_START'),
    lists: { channels: list('channels'), contents: list('contents') },
  };
}
