import { Book, dump } from '../../support/memorySpreadsheet';
import { buildAll } from './support/buildAll';
import { built, expectSame, failEverywhere } from './support/builds';
import { smallPlan } from './support/smallWorkbook';

const plan = smallPlan();

describe('a build that fails at any one service call and runs again', () => {
  test('gives the same workbook as one that never failed', () => {
    const whole = dump(built(plan));
    const tried = failEverywhere(
      () => new Book(),
      () => buildAll(plan),
      (book, call) => expectSame(book, whole, call),
    );
    expect(tried).toBeGreaterThan(300);
  });

  test('keeps rows that were typed before, and the sheets of the user', () => {
    const started = () => {
      const book = built(plan);
      book.type('Activity', 2, 1, [46027, 'Instagram', 120, 3, 'first']);
      book.type('Activity', 3, 1, [46034, 'Facebook', 80, 1, '']);
      book.insertSheet('Mine', 1);
      book.type('Mine', 1, 1, ['=1+1', 'text']);
      return book;
    };
    const changed = smallPlan({ margin: 0.5, channels: ['LinkedIn'], goals: ['visibility'] });
    const whole = dump(built(changed, started()));
    const tried = failEverywhere(
      started,
      () => buildAll(changed),
      (book, call) => expectSame(book, whole, call),
    );
    expect(tried).toBeGreaterThan(300);
  });

  test('keeps rows that were typed into what the failed one left behind', () => {
    const typed = [46027, 'Instagram', 120, 3, 'early'];
    const sheetOf = (book: Book) => book.sheets.find(({ tags }) => tags.length === 6);
    let rows = 0;
    const check = (book: Book) => {
      const sheet = sheetOf(book);
      const row = typed.map((_, index) => sheet?.content(2, index + 1));
      if (row[0] === '') return;
      rows++;
      expect(row).toEqual(typed);
    };
    const type = (book: Book) => {
      const sheet = sheetOf(book);
      if (sheet) book.type(sheet.name, 2, 1, typed);
    };
    failEverywhere(
      () => new Book(),
      () => buildAll(plan),
      check,
      type,
    );
    expect(rows).toBeGreaterThan(150);
  });
});
