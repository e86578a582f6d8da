import { repairAll } from '../../../src/workbook/checkup';
import { fillExample, removeExample } from '../../../src/workbook/example';
import { workbookState } from '../../../src/workbook/spreadsheet/workbookState';
import { Book, COLLEAGUE, dump, open } from '../../support/memorySpreadsheet';
import { buildAll } from '../builder/support/buildAll';
import { built } from '../builder/support/builds';
import { smallPlan } from '../builder/support/smallWorkbook';

const plan = smallPlan();

const rows = {
  activity: [{ period: '2026-01-05', channel: 'Instagram', visits: 10 }],
  ...{ traffic: [], links: [], keywords: [], mentions: [], journeys: [] },
};

test('an editor who builds again is refused, and nothing has changed', () => {
  const book = built(plan);
  const before = dump(book);
  book.user = COLLEAGUE;
  expect(buildAll(smallPlan({ margin: 0.9 }))).toBe('refused');
  expect(dump(book)).toEqual(before);
  expect(workbookState(plan).status).toBe('complete');
  book.user = 'owner@example.com';
  expect(buildAll(plan)).toBe('done');
});

test('an editor may fill in what stays open to everyone', () => {
  const book = built(plan);
  book.user = COLLEAGUE;
  expect(fillExample(plan, rows)).toBe('done');
  expect(book.sheetNamed('Activity').content(2, 3)).toBe(10);
  expect(removeExample(plan)).toBe('done');
});

test('an editor is refused the repair of a formula, and still makes one of an entry', () => {
  const book = built(plan);
  book.type('Activity', 2, 1, [46027, 'Instagram', "'120", 3, '']);
  book.type('Activity', 1, 6, ['My rate']);
  book.user = COLLEAGUE;
  const formula = 'changedFormula:activity.lead_rate';
  expect(repairAll(plan, [formula, 'textNumber:activity.visits'])).toEqual({
    status: 'done',
    refused: [formula],
  });
  expect(book.sheetNamed('Activity').content(2, 3)).toBe(120);
});

test('a service that fails for another reason throws its own error', () => {
  const book = new Book();
  open(book);
  book.calls.failAt(20, 'before');
  expect(() => buildAll(plan)).toThrow('Service unavailable.');
});
