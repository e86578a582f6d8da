import { fillExample, removeExample } from '../../../src/workbook/example';
import { workbookState } from '../../../src/workbook/spreadsheet/workbookState';
import { Book, open } from '../../support/memorySpreadsheet';
import { buildAll } from '../builder/support/buildAll';
import { built } from '../builder/support/builds';
import { smallPlan } from '../builder/support/smallWorkbook';

const plan = smallPlan();

test('before anything is built there are no answers', () => {
  open(new Book());
  expect(workbookState(plan)).toEqual({ status: 'none', example: false, exampleRemoved: false, answers: {} });
});

test('an unfinished build is known with the answers it works towards', () => {
  const book = new Book();
  open(book);
  book.calls.failAt(100, 'before');
  expect(() => buildAll(plan)).toThrow('Service');
  book.endRun();
  expect(workbookState(plan)).toEqual({
    status: 'unfinished',
    example: false,
    exampleRemoved: false,
    answers: plan.answers,
  });
});

test('an example is due until it was filled in, and removed when it was taken away', () => {
  built(plan);
  const rows = { activity: [], traffic: [], links: [], keywords: [], mentions: [], journeys: [] };
  expect(workbookState(plan)).toMatchObject({ example: false, exampleRemoved: false });
  fillExample(plan, rows);
  expect(workbookState(plan)).toMatchObject({ example: true, exampleRemoved: false });
  removeExample(plan);
  expect(workbookState(plan)).toMatchObject({ example: false, exampleRemoved: true });
});

test('once built, the answers are read from Settings', () => {
  const book = built(plan);
  book.type('Settings', 3, 2, [0.6]);
  book.type('Settings', 4, 2, [new Date(2026, 1, 2)]);
  book.type('Settings', 4, 5, ['Mastodon']);
  expect(workbookState(plan)).toMatchObject({
    status: 'complete',
    answers: {
      language: 'en',
      goals: plan.answers.goals,
      business: 'Café 3',
      margin: 0.6,
      start: '2026-02-02',
      cadence: 'weekly',
      channels: ['Instagram', 'Facebook', 'Mastodon'],
    },
  });
});

test('an answer that can’t be read is left out', () => {
  const book = built(plan);
  book.type('Settings', 3, 2, ['lots']);
  book.type('Settings', 5, 2, ['never']);
  const { answers } = workbookState(plan);
  expect(Object.keys(answers)).not.toEqual(expect.arrayContaining(['margin']));
  expect(answers.cadence).toBeUndefined();
});
