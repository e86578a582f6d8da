import { readFileSync } from 'node:fs';
import { languages, workbookTexts } from '../../../src/locales';
import { formerTexts } from '../../../src/locales/formerTexts';
import { workbookDescription } from '../../../src/workbook/description';
import type { Goal, TableSheet } from '../../../src/workbook/description/types';
import { filterByGoals, type Plan, textAt } from '../../../src/workbook/spreadsheet/plan';
import { workbookState } from '../../../src/workbook/spreadsheet/workbookState';
import { type Book, dump, load, open, type SavedBook } from '../../support/memorySpreadsheet';
import type { SheetModel } from '../../support/memorySpreadsheet/sheetModel';
import { placeOf, planOf, usedWorkbook } from './fixtures/usedWorkbook';
import { buildAll } from './support/buildAll';
import { built, expectSame, failNowAndThen } from './support/builds';

type Language = (typeof languages)[number];

const versions = [1, 2, 3] as const;
type Version = (typeof versions)[number];

/** What the workbooks of older descriptions were built for. */
const goals: readonly Goal[] = ['visibility', 'search', 'sales'];

/** A workbook of an older description, in use; `scripts/fixture.mjs` wrote it when that was the newest. */
function older(version: Version, language: Language): Book {
  const file = `${__dirname}/fixtures/version${version}.${language}.json`;
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

/** The sheets of today's description that they get. */
const chosen = filterByGoals(goals, workbookDescription.sheets);
const tables = chosen.filter((sheet): sheet is TableSheet => sheet.kind === 'table');

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

const described = tables.flatMap(({ key, columns }) => columns.map((column) => `${key}.${column.key}`));

/** The columns that today's description still has. */
const keptIn = (book: Book) => taggedIn(book).filter((key) => described.includes(key));

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
  readonly heights: readonly (number | null)[];
  readonly tags: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

type Dumped = { sheets: DumpedSheet[]; metadata: [string, { sheets: object }][] };
const dumped = (book: Book) => dump(book) as Dumped;

const sheetsOf = (book: Book, names: readonly string[]) =>
  dumped(book).sheets.filter(({ name }) => names.includes(name));

/**
 * The sheets of the add-in by their keys, as they were built: without what was typed below headers, and
 * without the empty rows and columns, of which an older sheet has more. Links name sheets by their keys.
 */
function ours(book: Book): Record<string, unknown> {
  const { sheets, metadata } = dumped(book);
  const keys = Object.entries(metadata[0]?.[1].sheets ?? {});
  const asBuilt = ({ size: _, cells, tags, widths, heights, ...sheet }: DumpedSheet, key: string) => ({
    ...sheet,
    id: key,
    tags,
    widths: widths.filter((width) => width !== null),
    heights: heights.filter((height) => height !== null),
    cells: tags.length > 0 ? withoutEntries(cells) : linkedByKey(cells),
  });
  const linkedByKey = (cells: DumpedSheet['cells']): DumpedSheet['cells'] =>
    JSON.parse(
      keys.reduce(
        (text, [key, id]) => text.replaceAll(`#gid=${id}\\`, `#gid=${key}\\`),
        JSON.stringify(cells),
      ),
    );
  return Object.fromEntries(
    keys.flatMap(([key, id]) =>
      sheets.filter((each) => each.id === id).map((each) => [key, asBuilt(each, key)]),
    ),
  );
}

/** The sheets with the types of content in their list as the first two versions named them. */
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

const each = versions.flatMap((version) => languages.map((language) => ({ version, language })));

describe.each(each)('a workbook of version $version in $language, upgraded', ({ version, language }) => {
  const before = older(version, language);
  const after = upgrade(older(version, language), language);

  test('is recognised as outdated before, and as complete after', () => {
    open(before);
    expect(workbookState(planOf(language)).status).toBe('outdated');
    open(after);
    expect(workbookState(planOf(language)).status).toBe('complete');
  });

  test('keeps every typed value, and the titles that the user chose', () => {
    const keys = keptIn(before);
    expect(keys.length).toBeGreaterThan(50);
    expect(typed(after, keys, language)).toEqual(typed(before, keys, language));
    expect(typedIn(after, 'activity.leads').slice(0, 5)).toContain('Prospects');
  });

  test('has today’s titles on columns that the user didn’t rename', () => {
    const former = Object.keys(formerTexts[language]).filter((path) => path.includes('.columns.'));
    const keys = keptIn(before).filter(
      (key) => former.includes(titlePathOf(key)) && key !== 'activity.leads',
    );
    expect(keys).toContain('keywords.expected_ctr');
    for (const key of keys) {
      const today = textAt(workbookTexts[language], titlePathOf(key));
      expect(headerOf(after, key)).toBe(today);
      const titles = version < 3 ? [] : [today];
      expect([...titles, ...(formerTexts[language][titlePathOf(key)] ?? [])]).toContain(
        headerOf(before, key),
      );
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
    const former = formerTexts[language]['sheets.imports.title'] ?? [];
    const names = (book: Book) =>
      book.sheets.map(({ name }) =>
        former.includes(name) ? workbookTexts[language].sheets.imports.title : name,
      );
    expect(names(after).slice(0, before.sheets.length)).toEqual(names(before));
    expect(names(before)).toContain("Nora's log");
  });

  test('has every sheet, column and setting of the newest description', () => {
    expect(taggedIn(after).sort()).toEqual([...described].sort());
    expect(Object.keys(ours(after)).sort()).toEqual(chosen.map(({ key }) => key).sort());
    expect([...after.names.keys()].sort()).toEqual([...usedWorkbook(language, goals).names.keys()].sort());
  });

  test('is what the newest description builds, but for the types of content, which rows may hold', () => {
    const fresh = ours(usedWorkbook(language, goals));
    expect(ours(after)).toEqual(version < 3 ? withFormerContents(fresh, language) : fresh);
  });
});

/** An older workbook in which the user has added to the dashboard. */
function withOwnFigures(version: Version, language: Language): Book {
  const { title } = workbookTexts[language].sheets.dashboard;
  const book = older(version, language);
  const dashboard = book.sheetNamed(title);
  dashboard.insertColumns(dashboard.columns.length + 1, 9);
  book.type(title, 3, 16, ['my own sum', '=1+1']);
  dashboard.write(3, 16, 'note', 'why I sum');
  dashboard.write(2, 1, 'note', 'shown to the bank');
  const [first] = dashboard.charts;
  if (!first) throw new Error('The fixture has charts.');
  dashboard.charts.push({ ...first, id: 999, options: { title: 'My own chart' } });
  return book;
}

describe.each(each)('the pages of a workbook of version $version in $language', ({ version, language }) => {
  const { title } = workbookTexts[language].sheets.dashboard;
  const prepared = () => withOwnFigures(version, language);
  const before = prepared();
  const after = upgrade(prepared(), language);
  const titlesOf = (book: Book) => book.sheetNamed(title).charts.map(({ options }) => options.title);

  test('lose the charts that the add-in drew, and keep those of the user', () => {
    expect(titlesOf(before).length).toBeGreaterThan(version < 3 ? 4 : 2);
    const { charts } = workbookTexts[language].sheets.dashboard;
    const titles = ['My own chart', charts.visits.title, charts.money.title];
    expect(titlesOf(after).sort()).toEqual(titles.sort());
  });

  test('show nothing of the former dashboard, and keep cells and notes of the user', () => {
    const fresh = built(planFor(prepared(), language)).sheetNamed(title);
    const there = after.sheetNamed(title);
    const contents = (sheet: SheetModel) =>
      sheet.rows.flatMap((_, row) =>
        sheet.columns.slice(0, 13).map((_, column) => sheet.content(row + 1, column + 1)),
      );
    expect(contents(there).filter((content) => content !== '').length).toBe(
      contents(fresh).filter((content) => content !== '').length,
    );
    expect([there.content(3, 16), there.content(3, 17)]).toEqual(['my own sum', '=1+1']);
    expect(there.peek(3, 16)?.get('note')).toBe('why I sum');
    expect(there.peek(2, 1)?.get('note')).toBe(
      `${workbookTexts[language].sheets.dashboard.notes.answer}\n\nshown to the bank`,
    );
    const again = dump(after);
    expect(dump(upgrade(after, language))).toEqual(again);
  });
});

const marked = each.filter(({ version }) => version < 3);

describe.each(marked)('the charts of a workbook of version $version in $language', (of) => {
  const { version, language } = of;
  const traffic = workbookTexts[language].sheets.traffic.title;
  const prepared = () => withOwnFigures(version, language);
  const before = prepared();
  const after = upgrade(prepared(), language);

  test('are read from Traffic without the mark of the start, whose column goes', () => {
    const marks = (book: Book) =>
      book
        .sheetNamed(traffic)
        .columns.map((_, index) => String(book.sheetNamed(traffic).content(1, index + 1)))
        .filter((header) => header.includes('MINIFS('));
    expect(marks(before)).toHaveLength(1);
    expect(marks(after)).toEqual([]);
    expect(after.sheetNamed(traffic).columns).toHaveLength(
      tables.find(({ key }) => key === 'traffic')?.columns.length ?? 0,
    );
  });

  test('keep what was typed where the mark of the start stood', () => {
    const book = prepared();
    const { column } = placeOf(book, 'traffic', 'effort_start');
    const id = book.sheetNamed(traffic).columns[column - 1];
    book.type(traffic, 9, column, ['opening day']);
    upgrade(book, language);
    const sheet = book.sheetNamed(traffic);
    const now = sheet.columns.indexOf(id ?? 0) + 1;
    expect([1, 9].map((row) => sheet.content(row, now))).toEqual(['', 'opening day']);
    expect(taggedIn(book)).not.toContain('traffic.effort_start');
  });
});

test.each(each)('a workbook of version $version in $language keeps its margin', ({ version, language }) => {
  const book = older(version, language);
  const { sheet, bounds } = book.named('SROI_MARGIN') ?? {};
  expect(sheet?.content(bounds?.row ?? 0, bounds?.column ?? 0)).toBe(0.5);
  upgrade(book, language);
  const now = book.named('SROI_MARGIN');
  expect(now?.sheet.content(now.bounds.row, now.bounds.column)).toBe(0.5);
});

test.each(languages)('a workbook for sales alone gets a sheet for traffic, in %s', (language) => {
  const plan = planOf(language);
  const salesAlone: Plan = {
    ...plan,
    description: {
      version: 2,
      sheets: plan.description.sheets
        .filter(({ kind }) => kind !== 'page')
        .map((sheet) => (sheet.key === 'traffic' ? { ...sheet, goals: ['visibility', 'search'] } : sheet)),
    },
    answers: { ...plan.answers, goals: ['sales'] },
  };
  const book = built(salesAlone);
  expect(taggedIn(book)).not.toContain('traffic.date');
  open(book);
  built({ ...plan, answers: { ...plan.answers, ...workbookState(plan).answers } }, book);
  expect(taggedIn(book)).toContain('traffic.date');
  expect(taggedIn(book)).not.toContain('keywords.keyword');
});

// At each call of a small workbook in upgrade.test.ts.
test.each(versions)(
  'failing at one call or another, the upgrade of version %d is completed by the next run',
  (version) => {
    const whole = dump(upgrade(older(version, 'en'), 'en'));
    const tried = failNowAndThen(
      29,
      () => older(version, 'en'),
      () => buildAll({ ...planOf('en'), answers: { ...planOf('en', goals).answers, margin: 0.5 } }),
      (book, call) => expectSame(book, whole, call),
    );
    expect(tried).toBeGreaterThan(20);
  },
);
