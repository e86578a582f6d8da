import { workbookTexts } from '../../src/locales';
import {
  buildWorkbookStage,
  fillWorkbookExample,
  getExampleAnswers,
  getSetupState,
  removeWorkbookExample,
} from '../../src/server/setup';
import { Book, COLLEAGUE, open } from '../support/memorySpreadsheet';

function buildAll(answers: Parameters<typeof buildWorkbookStage>[0]): void {
  for (const stage of getSetupState().stages.keys()) expect(buildWorkbookStage(answers, stage)).toBe('done');
}

open(new Book());
const answersOfAShop = { ...getExampleAnswers('en'), business: 'Nora’s', people: [] };

test('a file without a workbook is reported as such, in data that can cross to the sidebar', () => {
  open(new Book());
  const state = getSetupState();
  expect(state).toMatchObject({ status: 'none', example: false, forExample: false, answers: {} });
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});

test('the stages build the workbook, which then knows its answers', () => {
  const book = new Book();
  open(book);
  book.calls.failAt(100, 'before');
  expect(() => buildWorkbookStage(answersOfAShop, 0)).toThrow('Service');
  book.endRun();
  expect(getSetupState()).toMatchObject({ status: 'unfinished', forExample: false, answers: answersOfAShop });
  buildAll(answersOfAShop);
  const { goals, business, channels, margin } = answersOfAShop;
  expect(getSetupState()).toMatchObject({
    status: 'complete',
    answers: { goals, business, channels, margin },
  });
});

test.each(['en', 'fr'] as const)('the example in %s fills the workbook and leaves it again', (language) => {
  const book = new Book();
  open(book);
  buildAll(getExampleAnswers(language));
  expect(getSetupState()).toMatchObject({ forExample: true, example: false });
  const firstEntry = () => book.sheetNamed(workbookTexts[language].sheets.activity.title).content(2, 1);
  expect(firstEntry()).toBe('');
  expect(fillWorkbookExample(language)).toBe('done');
  expect(getSetupState().example).toBe(true);
  expect(firstEntry()).not.toBe('');
  expect(removeWorkbookExample()).toBe('done');
  expect(getSetupState()).toMatchObject({ forExample: true, example: false });
  expect(firstEntry()).toBe('');
});

test('an editor learns beforehand that only the owner may change the workbook', () => {
  const book = new Book();
  open(book);
  buildAll(answersOfAShop);
  expect(getSetupState().isOwnerOnly).toBe(false);
  book.user = COLLEAGUE;
  expect(getSetupState()).toMatchObject({ status: 'complete', isOwnerOnly: true });
});
