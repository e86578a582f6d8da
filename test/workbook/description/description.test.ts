import { workbookTexts } from '../../../src/locales';
import type { Goal, SheetDescription } from '../../../src/workbook/description/types';
import { textAt } from '../../../src/workbook/spreadsheet/plan';
import { pages, sheets, tables, templates } from './support';

const goals: readonly Goal[] = ['visibility', 'search', 'sales', 'journeys'];
const texts = workbookTexts.en;

/** The sheets whose columns a formula reads. */
const tablesRead = (template: string) =>
  tables.map(({ key }) => key).filter((key) => template.includes(`{${key}.`));

const builtFor = (goal: Goal, { goals }: { readonly goals: readonly Goal[] }) => goals.includes(goal);

test('every sheet, page text and chart has its words', () => {
  for (const { key } of sheets) expect(textAt(texts, `sheets.${key}.title`)).not.toBe('');
  for (const page of pages) {
    const cells = page.blocks.flatMap(({ rows }) => rows.flat());
    for (const cell of cells) {
      if (cell?.text) expect(textAt(texts, `sheets.${page.key}.${cell.text}`)).not.toBe('');
    }
    for (const { key } of page.charts) textAt(texts, `sheets.${page.key}.charts.${key}.title`);
  }
});

test.each(tables)('the columns of $key are those of its texts', ({ key, columns }) => {
  const described = columns.map((column) => column.key);
  expect(new Set(described).size).toBe(described.length);
  expect(described).toEqual(Object.keys(subtree(texts, `sheets.${key}.columns`)));
});

test.each(tables)('in $key a column is either typed or computed, typed ones first', ({ columns }) => {
  const typed = columns.map(({ input }) => input !== undefined);
  for (const { input, formula } of columns) expect(input === undefined).toBe(formula !== undefined);
  expect(typed).toEqual([...typed].sort((a, b) => Number(b) - Number(a)));
});

test('settings and lists are those of their texts', () => {
  const settings = sheets.find((sheet) => sheet.kind === 'settings');
  expect(settings?.settings.map(({ name }) => name)).toEqual(Object.keys(texts.sheets.settings.settings));
  expect(settings?.lists.map(({ key }) => key)).toEqual(Object.keys(texts.sheets.settings.lists));
});

test('every text of a page is shown on it, offered by it or said by one of its formulas', () => {
  const formulas = templates.map(({ template }) => template).join();
  for (const page of pages) {
    const cells = page.blocks.flatMap(({ rows }) => rows.flat());
    const shown = new Set([
      'title',
      ...cells.flatMap((cell) => [cell?.text, cell?.note]),
      ...page.charts.flatMap(({ key, axes }) => [`charts.${key}.title`, axes?.x, axes?.y]),
    ]);
    const choices = cells.flatMap((cell) => cell?.choices ?? []);
    const missing = paths(subtree(texts, `sheets.${page.key}`), '')
      .map((path) => path.slice(1))
      .filter((path) => !shown.has(path) && !choices.some((choice) => path.startsWith(`${choice}.`)))
      .filter((path) => !formulas.includes(`{text.sheets.${page.key}.${path}}`));
    expect([page.key, missing]).toEqual([page.key, []]);
  }
});

function subtree(node: object, path: string): object {
  return path.split('.').reduce((inner, key) => Reflect.get(inner, key), node);
}

function paths(node: object, path: string): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}.${key}`] : paths(value, `${path}.${key}`),
  );
}

describe.each(goals)('with the goal %s alone', (goal) => {
  const built = sheets.filter((sheet) => builtFor(goal, sheet)).map(({ key }): string => key);

  test('what is built reads only sheets that are built', () => {
    const read = sheets.filter((sheet) => builtFor(goal, sheet)).flatMap((sheet) => readBy(sheet, goal));
    expect(read.filter((key) => !built.includes(key))).toEqual([]);
  });
});

function readBy(sheet: SheetDescription, goal: Goal): string[] {
  if (sheet.kind === 'settings') return [];
  if (sheet.kind === 'table') return sheet.columns.flatMap(({ formula = '' }) => tablesRead(formula));
  const blocks = sheet.blocks.filter((block) => builtFor(goal, block));
  const formulas = blocks.flatMap(({ rows }) => rows.flat()).flatMap((cell) => cell?.formula ?? []);
  const charts = sheet.charts.filter((chart) => builtFor(goal, chart)).flatMap(({ ranges }) => ranges);
  return [...formulas, ...charts].flatMap(tablesRead);
}

/** Every text below a node, by its path. */
function textsBelow(node: object, path: string): [path: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : textsBelow(value, `${path}.${key}`),
  );
}

const placesIn = (text: string) => [...text.matchAll(/\[\w+\]/g)].map(([place]) => place).sort();

test.each(['dashboard', 'report', 'attribution', 'calculations'] as const)(
  'the sentences of %s have the same places in each language, and a formula fills them all',
  (page) => {
    for (const [path, text] of textsBelow(texts.sheets[page], `sheets.${page}`)) {
      const places = placesIn(text);
      expect([path, ...placesIn(textAt(workbookTexts.fr, path))]).toEqual([path, ...places]);
      const formula = templates.find(({ template }) => template.includes(`{text.${path}}`))?.template ?? '';
      for (const place of places)
        expect([path, formula]).toEqual([path, expect.stringContaining(`"${place}"`)]);
    }
  },
);
