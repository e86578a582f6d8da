import { workbookTexts } from '../../../src/locales';
import { activateCell, checkUp, type Finding, repairAll } from '../../../src/workbook/checkup';
import { workbookDescription } from '../../../src/workbook/description';
import { exampleIn, fillExample } from '../../../src/workbook/example';
import type { Plan } from '../../../src/workbook/spreadsheet/plan';
import { workbookState } from '../../../src/workbook/spreadsheet/workbookState';
import { cellOf, columnOf } from '../../support/columnOf';
import { Book, dump, open } from '../../support/memorySpreadsheet';
import { buildAll } from '../builder/support/buildAll';

const blueprint = { description: workbookDescription, texts: workbookTexts };

function example(language: 'en' | 'fr', changes: Partial<Plan['answers']> = {}): Book {
  const book = new Book();
  open(book);
  const { answers, rows } = exampleIn(language);
  const plan = { ...blueprint, answers: { ...answers, ...changes } };
  expect(buildAll(plan)).toBe('done');
  expect(fillExample(plan, rows)).toBe('done');
  // A date cell reads as a date; in memory it would stay the number that was written.
  const [year = 0, month = 1, day = 1] = answers.start.split('-').map(Number);
  const start = book.named('SROI_EFFORT_START')?.bounds;
  book.type(workbookTexts[language].sheets.settings.title, start?.row ?? 0, start?.column ?? 0, [
    new Date(year, month - 1, day),
  ]);
  return book;
}

const ROI = columnOf('activity', 'roi');
const VISITS = columnOf('activity', 'visits');

const found = () => checkUp(blueprint).map(({ id, cell, repair: kind }) => [id, cell, kind]);

test.each(['en', 'fr'] as const)('the check-up finds nothing in the example in %s', (language) => {
  example(language);
  expect(found()).toEqual([]);
});

test('a formula that the spreadsheet rewrites in its own language counts as unchanged', () => {
  const book = example('fr');
  const { title } = workbookTexts.fr.sheets.feeds;
  const column = columnOf('feeds', 'found_brand');
  const written = String(book.sheetNamed(title).content(1, column));
  expect(written).toContain('FALSE');
  book.type(title, 1, column, [written.replace(/FALSE/g, 'FAUX').replace(/; /g, ';')]);
  expect(found()).toEqual([]);
  book.type(title, 1, column, [written.replace(/FALSE/, 'TRUE')]);
  expect(found()).toEqual([
    [`changedFormula:feeds.found_brand`, cellOf('feeds', 'found_brand', 1), 'restoreFormula'],
  ]);
});

test('the check-up finds nothing before there is a workbook', () => {
  open(new Book());
  expect(checkUp(blueprint)).toEqual([]);
});

/** The example with something wrong of every kind that is repaired in place. */
function spoilt(): Book {
  const book = example('en');
  const activity = book.sheetNamed('Activity');
  book.type('Activity', 2, VISITS, ["'1 200"]);
  book.type('Activity', 4, VISITS, ["'80"]);
  book.type('Activity', 3, 1, ["'2026-01-05"]);
  book.type('Activity', 2, 2, ['Mastodon']);
  book.type('Activity', 3, 4, ['Nora ']);
  book.type('Activity', 1, ROI, ['My ROI']);
  book.type('Activity', 5, ROI, ['12', '']);
  expect(activity.content(1, ROI)).toBe('My ROI');
  return book;
}

const inPlace = [
  'textNumber:activity.visits',
  'textDate:activity.period',
  'unknownChoice:activity.channel:Mastodon',
  'spacedChoice:activity.person:Nora ',
  'blockedFormula:activity.roi',
  'changedFormula:activity.roi',
];

test('every fault is found with its cell and its repair', () => {
  spoilt();
  expect(found()).toEqual(
    expect.arrayContaining([
      ['textNumber:activity.visits', cellOf('activity', 'visits', 2), 'toNumbers'],
      ['textDate:activity.period', 'A3', 'toDates'],
      ['unknownChoice:activity.channel:Mastodon', 'B2', 'addToList'],
      ['spacedChoice:activity.person:Nora ', 'D3', 'respell'],
      ['changedFormula:activity.roi', cellOf('activity', 'roi', 1), 'restoreFormula'],
      ['blockedFormula:activity.roi', cellOf('activity', 'roi', 5), 'unblock'],
    ]),
  );
});

test('repairs fix every fault and keep what was typed', () => {
  const whole = example('en').sheetNamed('Activity').content(1, ROI);
  const book = spoilt();
  expect(repairAll(blueprint, inPlace)).toEqual({ status: 'done', refused: [] });
  const ids = checkUp(blueprint).map(({ id }) => id);
  expect(ids.filter((id) => inPlace.includes(id))).toEqual([]);
  const activity = book.sheetNamed('Activity');
  expect([2, 4].map((row) => activity.content(row, VISITS))).toEqual([1200, 80]);
  expect(activity.content(3, 1)).toBe(46027);
  expect(activity.content(2, 2)).toBe('Mastodon');
  expect(activity.content(3, 4)).toBe('Nora');
  expect(activity.content(1, ROI)).toBe(whole);
  expect(activity.peek(1, ROI)?.get('note')).toMatch(/\nMy ROI$/);
  expect(activity.content(5, ROI)).toBe('');
  expect(activity.peek(5, ROI)?.get('note')).toBe('12');
  expect(workbookState(blueprint).answers.channels).toEqual([
    ...exampleIn('en').answers.channels,
    'Mastodon',
  ]);
});

test('Calculations get the rows that a long table needs', () => {
  const book = example('en');
  const calculations = book.sheetNamed('Calculations');
  const activity = book.sheetNamed('Activity');
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName('Activity')
    ?.insertRowsAfter(activity.rows.length, 1700);
  for (let row = 2; row <= 1601; row++) book.type('Activity', row, 1, [new Date(2022, 0, row)]);
  expect(checkUp(blueprint).find(({ check }) => check === 'tooManyRows')).toMatchObject({ cell: 'A1501' });
  expect(repairAll(blueprint, ['tooManyRows:activity.period'])).toEqual({ status: 'done', refused: [] });
  expect(calculations.rows.length).toBeGreaterThan(1601);
  expect(checkUp(blueprint).map(({ check }) => check)).not.toContain('tooManyRows');
});

test('a repair that somebody made meanwhile changes nothing', () => {
  const book = spoilt();
  repairAll(blueprint, inPlace);
  const whole = dump(book);
  repairAll(blueprint, inPlace);
  expect(dump(book)).toEqual(whole);
});

test('Hours written as 1h45, 1:45 or a time of day become numbers that look like hours', () => {
  const book = example('en');
  const HOURS = columnOf('activity', 'hours');
  book.type('Activity', 2, HOURS, ['1h45']);
  book.type('Activity', 3, HOURS, [new Date(1899, 11, 30, 1, 45)]);
  book.type('Activity', 4, HOURS, [105 / 1440]);
  book.type('Activity', 6, HOURS, ['=105/1440']);
  const finding = checkUp(blueprint).find(({ check }) => check === 'writtenHours');
  expect(finding).toMatchObject({
    cell: cellOf('activity', 'hours', 2),
    values: { found: '1h45', hours: 1.75, count: 3 },
    repair: 'toHours',
  });
  expect(repairAll(blueprint, [finding?.id ?? '']).status).toBe('done');
  const activity = book.sheetNamed('Activity');
  expect([2, 3, 4, 6].map((row) => activity.content(row, HOURS))).toEqual([1.75, 1.75, 1.75, '=105/1440']);
  expect(activity.peek(3, HOURS)?.get('format')).toBe('#,##0.00');
  expect(checkUp(blueprint).some(({ check }) => check === 'writtenHours')).toBe(false);
});

test('Days are named as they stand in the cells, at whatever time of day the workbook is checked', () => {
  const book = example('en');
  book.type('Activity', 2, 1, [new Date(2036, 11, 25)]);
  for (const hour of [0, 9, 15, 23]) {
    jest.useFakeTimers({ now: new Date(2026, 10, 28, hour, 40) });
    const finding = checkUp(blueprint).find(({ check }) => check === 'futureDay');
    jest.useRealTimers();
    expect(finding?.values).toMatchObject({ found: '2036-12-25', count: 1 });
  }
});

test('missing sheets and columns are left to the builder', () => {
  const book = example('en');
  book.deleteColumn('Activity', ROI);
  book.deleteSheet('Keywords');
  expect(found().map(([id, , kind]) => [id, kind])).toEqual(
    expect.arrayContaining([
      ['missingSheet:keywords', 'rebuild'],
      ['missingColumn:activity.roi', 'rebuild'],
    ]),
  );
  const { answers } = workbookState(blueprint);
  expect(buildAll({ ...blueprint, answers: { ...exampleIn('en').answers, ...answers } })).toBe('done');
  expect(found()).toEqual([]);
});

test('a workbook without its Settings is not rebuilt from guesses', () => {
  const book = example('en');
  book.deleteSheet('Settings');
  expect(found()).toEqual(expect.arrayContaining([['missingSheet:settings', null, null]]));
});

test('the cell of a finding is selected, unless its sheet was deleted', () => {
  const book = example('en');
  const place: Pick<Finding, 'sheet' | 'cell'> = { sheet: 'keywords', cell: 'A2' };
  expect(activateCell(place)).toBe(true);
  expect(book.active.name).toBe('Keywords');
  book.deleteSheet('Keywords');
  expect(activateCell(place)).toBe(false);
});

test('a workbook whose margin isn’t known says so with its cell, and 0 an hour is an answer', () => {
  const book = example('en', { margin: null, hourlyCost: 0 });
  const margin = book.named('SROI_MARGIN')?.bounds;
  expect(found()).toEqual([['blank:MARGIN', `B${margin?.row}`, null]]);
  book.type('Settings', margin?.row ?? 0, margin?.column ?? 0, [0]);
  expect(found()).toEqual([]);
});
