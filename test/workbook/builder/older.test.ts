import { readFileSync } from 'node:fs';
import { languages, workbookTexts } from '../../../src/locales';
import { formerTexts } from '../../../src/locales/formerTexts';
import { workbookDescription } from '../../../src/workbook/description';
import type { TableSheet } from '../../../src/workbook/description/types';
import { type Plan, textAt } from '../../../src/workbook/spreadsheet/plan';
import { workbookState } from '../../../src/workbook/spreadsheet/workbookState';
import { type Book, dump, load, open, type SavedBook } from '../../support/memorySpreadsheet';
import type { SheetModel } from '../../support/memorySpreadsheet/sheetModel';
import { placeOf, planOf, usedWorkbook } from './fixtures/usedWorkbook';
import { buildAll } from './support/buildAll';
import { built, expectSame, failNowAndThen } from './support/builds';

type Language = (typeof languages)[number];

/** A workbook of the first description, in use; `scripts/fixture.mjs` wrote it when that was the newest. */
function older(language: Language): Book {
  const file = `${__dirname}/fixtures/version1.${language}.json`;
  const saved: SavedBook = JSON.parse(readFileSync(file, 'utf8'));
  return load(saved);
}

/** As the sidebar plans it: with the answers that stand in the workbook. */
function planFor(book: Book, language: Language): Plan {
  open(book);
  const plan = planOf(language);
  return { ...plan, answers: { ...plan.answers, ...workbookState(plan).answers } };
}

const upgrade = (book: Book, language: Language) => built(planFor(book, language), book);

const tables = workbookDescription.sheets.filter((sheet): sheet is TableSheet => sheet.kind === 'table');

/** What stands below the header of each tagged column, and the title of each typed one: its path where it is the add-in's. */
function typed(book: Book, keys: readonly string[], language: Language): Record<string, unknown[]> {
  return Object.fromEntries(
    keys.map((key) => {
      const path = titlePathOf(key);
      const ours = [textAt(workbookTexts[language], path), ...(formerTexts[language][path] ?? [])];
      return [key, typedIn(book, key).map((content) => (ours.includes(String(content)) ? path : content))];
    }),
  );
}

const titlePathOf = (key: string) => `sheets.${key.replace('.', '.columns.')}.title`;

function typedIn(book: Book, key: string): unknown[] {
  const [table = '', column = ''] = key.split('.');
  const place = placeOf(book, table, column);
  const contents = columnOf(book.sheetNamed(place.sheet), place.column);
  return String(contents[0]).startsWith('=') ? contents.slice(1) : contents;
}

/** The title of a column, which a formula may begin with. */
function headerOf(book: Book, key: string): string {
  const [table = '', column = ''] = key.split('.');
  const place = placeOf(book, table, column);
  const header = String(book.sheetNamed(place.sheet).content(1, place.column));
  return /^=VSTACK\("([^"]*)"/.exec(header)?.[1] ?? header;
}

function columnOf(sheet: SheetModel, column: number): unknown[] {
  return Array.from({ length: 12 }, (_, index) => sheet.content(index + 1, column));
}

const taggedIn = (book: Book) =>
  book.sheets.flatMap(({ tags }) => tags.map(({ value }) => value.replace('column:', '')));

/** The columns that the user added, by their titles. */
function own(book: Book): unknown[][] {
  return book.sheets
    .flatMap((sheet) => sheet.columns.map((_, index) => columnOf(sheet, index + 1)))
    .filter(([title]) => title === 'Mood' || title === 'Weather');
}

interface DumpedSheet {
  readonly id: number;
  readonly name: string;
  readonly size: readonly number[];
  readonly widths: readonly (number | null)[];
  readonly tags: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

type Dumped = { sheets: DumpedSheet[]; metadata: [string, { sheets: object }][] };
const dumped = (book: Book) => dump(book) as Dumped;

const sheetsOf = (book: Book, names: readonly string[]) =>
  dumped(book).sheets.filter(({ name }) => names.includes(name));

/**
 * The sheets of the add-in by their keys, as they were built: without what was typed below headers, and
 * without the empty columns at the right, of which an older sheet has more.
 */
function ours(book: Book): Record<string, unknown> {
  const { sheets, metadata } = dumped(book);
  const keys = Object.entries(metadata[0]?.[1].sheets ?? {});
  const asBuilt = ({ size: _, cells, tags, widths, ...sheet }: DumpedSheet, key: string) => ({
    ...sheet,
    id: key,
    tags,
    widths: widths.filter((width) => width !== null),
    cells: tags.length > 0 ? withoutEntries(cells) : cells,
  });
  return Object.fromEntries(
    keys.flatMap(([key, id]) =>
      sheets.filter((each) => each.id === id).map((each) => [key, asBuilt(each, key)]),
    ),
  );
}

/** The sheets with the types of content in their list as the first version named them. */
function withFormerContents(sheets: Record<string, unknown>, language: Language): Record<string, unknown> {
  const { contents } = workbookTexts[language];
  const named = (text: string) => JSON.stringify(JSON.stringify([['content', text]]));
  const renamed = Object.entries(contents).map(([key, today]): [string, string] => [
    named(today),
    named(formerTexts[language][`contents.${key}`]?.[0] ?? today),
  ]);
  const settings = renamed.reduce(
    (text, [today, former]) => text.replace(today, former),
    JSON.stringify(sheets.settings),
  );
  return { ...sheets, settings: JSON.parse(settings) };
}

function withoutEntries(cells: DumpedSheet['cells']): [string, unknown[]][] {
  const parsed = Object.entries(cells).map(([place, cell]): [string, [string, unknown][]] => [
    place,
    JSON.parse(cell),
  ]);
  return parsed.map(([place, cell]) => [
    place,
    place.startsWith('R1C')
      ? cell
      : cell.filter(([property]) => property !== 'content' && property !== 'note'),
  ]);
}

describe.each(languages)('a workbook of version 1 in %s, upgraded', (language) => {
  const before = older(language);
  const after = upgrade(older(language), language);

  test('is recognised as outdated before, and as complete after', () => {
    open(before);
    expect(workbookState(planOf(language)).status).toBe('outdated');
    open(after);
    expect(workbookState(planOf(language)).status).toBe('complete');
  });

  test('keeps every typed value, and the titles that the user chose', () => {
    const keys = taggedIn(before);
    expect(keys.length).toBeGreaterThan(50);
    expect(typed(after, keys, language)).toEqual(typed(before, keys, language));
    expect(typedIn(after, 'activity.leads').slice(0, 5)).toContain('Prospects');
  });

  test('has today’s titles on columns that the user didn’t rename', () => {
    const former = Object.keys(formerTexts[language]).filter((path) => path.includes('.columns.'));
    const keys = taggedIn(before).filter(
      (key) => former.includes(titlePathOf(key)) && key !== 'activity.leads',
    );
    expect(keys).toContain('keywords.expected_ctr');
    for (const key of keys) {
      expect(headerOf(after, key)).toBe(textAt(workbookTexts[language], titlePathOf(key)));
      expect(formerTexts[language][titlePathOf(key)]).toContain(headerOf(before, key));
    }
  });

  test('keeps the columns and sheets that the user added', () => {
    expect(own(before).map((column) => column.filter((content) => content !== ''))).toEqual(
      expect.arrayContaining([
        ['Mood', 'good'],
        ['Weather', 'rain'],
      ]),
    );
    expect(own(after)).toEqual(expect.arrayContaining(own(before)));
    expect(sheetsOf(after, ['Sheet1', 'Mine'])).toEqual(sheetsOf(before, ['Sheet1', 'Mine']));
    expect(sheetsOf(before, ['Sheet1', 'Mine'])).toHaveLength(2);
  });

  test('keeps sheets where they were, under the names that the user gave them', () => {
    const names = (book: Book) => book.sheets.map(({ name }) => name);
    expect(names(after).slice(0, before.sheets.length)).toEqual(names(before));
    expect(names(before)).toContain("Nora's log");
  });

  test('has every sheet, column and setting of the newest description', () => {
    const keys = tables.flatMap(({ key, columns }) => columns.map((column) => `${key}.${column.key}`));
    expect(taggedIn(after).sort()).toEqual(keys.sort());
    expect(Object.keys(ours(after)).sort()).toEqual(workbookDescription.sheets.map(({ key }) => key).sort());
    expect([...after.names.keys()].sort()).toEqual([...usedWorkbook(language).names.keys()].sort());
  });

  test('is what the newest description builds, but for the types of content, which rows may hold', () => {
    const fresh = usedWorkbook(language);
    expect(ours(after)).toEqual(withFormerContents(ours(fresh), language));
  });
});

// At each call of a small workbook in upgrade.test.ts.
test('failing at one call or another, the upgrade is completed by the next run', () => {
  const whole = dump(upgrade(older('en'), 'en'));
  const tried = failNowAndThen(
    7,
    () => older('en'),
    () => buildAll({ ...planOf('en'), answers: { ...planOf('en').answers, margin: 0.5 } }),
    (book, call) => expectSame(book, whole, call),
  );
  expect(tried).toBeGreaterThan(40);
});
