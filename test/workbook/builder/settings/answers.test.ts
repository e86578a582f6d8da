import { buildStage } from '../../../../src/workbook/builder';
import { exampleIn } from '../../../../src/workbook/example';
import { workbookState } from '../../../../src/workbook/spreadsheet/workbookState';
import { Book, open } from '../../../support/memorySpreadsheet';
import { blueprint } from '../../imports/support';
import { buildAll } from '../support/buildAll';
import { built } from '../support/builds';
import { smallPlan } from '../support/smallWorkbook';

const column = (book: Book, sheet: string, number: number, rows: number) =>
  Array.from({ length: rows }, (_, index) => book.sheetNamed(sheet).content(index + 1, number));

test('changed answers replace settings and lists, and touch no row', () => {
  const book = built(smallPlan({ channels: ['Instagram', 'Facebook', 'TikTok'] }));
  book.type('Activity', 2, 1, [46027, 'TikTok', 120, 3, '']);
  built(smallPlan({ channels: ['LinkedIn', '2024'], margin: 0.25 }), book);
  expect(column(book, 'Settings', 5, 4)).toEqual(['Channels', 'LinkedIn', "'2024", '']);
  expect(book.sheetNamed('Settings').content(3, 2)).toBe(0.25);
  expect(book.sheetNamed('Activity').content(2, 2)).toBe('TikTok');
});

test('lists that no answer fills belong to the owner once they are there', () => {
  const book = built(smallPlan());
  book.type('Settings', 3, 6, ['Borrowed']);
  built(smallPlan({ language: 'fr' }), book);
  expect(column(book, 'Paramètres', 6, 3)).toEqual(['Contenus', 'Original', 'Borrowed']);
});

test('another language changes what the add-in wrote and keeps what the user wrote', () => {
  const book = built(smallPlan());
  book.type('Activity', 1, 5, ['My remarks']);
  book.sheetNamed('Keywords').name = 'SEO';
  built(smallPlan({ language: 'fr' }), book);
  expect(book.sheets.map(({ name }) => name)).toEqual([
    ...['Sheet1', 'Mode d’emploi', 'Tableau de bord', 'Activité', 'SEO', 'Paramètres'],
  ]);
  const activity = book.sheetNamed('Activité');
  expect([1, 2, 5].map((number) => activity.content(1, number))).toEqual(['Période', 'Canal', 'My remarks']);
  expect(activity.content(1, 6)).toBe(
    "=VSTACK(\"Taux de contact\"; LEAD_RATE('Activité'!D2:D; 'Activité'!C2:C))",
  );
  expect(book.sheetNamed('Tableau de bord').charts.map(({ options }) => options.title)).toEqual(['Canaux']);
});

test('fewer goals clear the pages of what they no longer show, and keep the sheets', () => {
  const book = built(smallPlan());
  expect(column(book, 'Dashboard', 1, 3)).toEqual(["=SUM('Keywords'!B2:B)", '', 'By channel']);
  built(smallPlan({ goals: ['visibility'] }), book);
  expect(column(book, 'Dashboard', 1, 3)).toEqual([
    'By channel',
    '=FILTER(SROI_CHANNELS; SROI_CHANNELS<>"")',
    '',
  ]);
  expect(book.sheetNamed('Keywords').content(1, 1)).toBe('Keyword');
});

test('two people never build at once', () => {
  const book = new Book();
  open(book);
  book.isLocked = true;
  expect(buildStage(smallPlan(), 0)).toBe('busy');
  expect(buildAll(smallPlan())).toBe('busy');
  expect(book.sheets).toHaveLength(1);
  book.isLocked = false;
  expect(buildAll(smallPlan())).toBe('done');
  expect(book.isLocked).toBe(false);
});

test('a margin that isn’t known is blank, and is read back as not known', () => {
  const plan = smallPlan({ margin: null });
  const book = built(plan);
  expect(book.sheetNamed('Settings').content(3, 2)).toBe('');
  expect(workbookState(plan).answers).toMatchObject({ margin: null });
  expect(workbookState(plan).answers).not.toHaveProperty('hourlyCost');
});

describe('a setting that the wizard doesn’t ask for', () => {
  const plan = { ...blueprint, answers: exampleIn('en').answers };
  const rate = (book: Book) => {
    const { bounds, sheet } = book.named('SROI_TAX_RATE') ?? {};
    return { row: bounds?.row ?? 0, column: bounds?.column ?? 0, name: sheet?.name ?? '' };
  };

  test('is blank at first, and stays as the owner typed it', () => {
    const book = built(plan);
    const { row, column, name } = rate(book);
    expect(book.sheetNamed(name).content(row, column)).toBe('');
    book.type(name, row, column, [0.055]);
    built({ ...plan, answers: { ...plan.answers, language: 'fr' } }, book);
    expect(rate(book)).toMatchObject({ row, column });
    expect(book.sheetNamed(rate(book).name).content(row, column)).toBe(0.055);
  });

  test('never takes the place of what somebody typed below the settings', () => {
    const book = built(plan);
    const { row, column, name } = rate(book);
    book.type(name, row, column - 1, ['', '', '']);
    book.names.delete('SROI_TAX_RATE');
    book.type(name, row, column - 1, ['Our accountant', 'Ann', '']);
    built(plan, book);
    expect(rate(book).row).toBe(row + 1);
    expect(book.sheetNamed(name).content(row, column)).toBe('Ann');
  });
});
