import { checkUp, repairAll } from '../../../src/workbook/checkup';
import { type Book, dump } from '../../support/memorySpreadsheet';
import { built, expectSame, failEverywhere } from '../builder/support/builds';
import { smallPlan } from '../builder/support/smallWorkbook';

const plan = smallPlan();

function spoilt(): Book {
  const book = built(plan);
  book.type('Activity', 2, 1, [46027, 'Mastodon', "'120", 3, '']);
  book.type('Activity', 3, 1, ["'2026-01-12", ' Facebook', 80, 1, '']);
  book.type('Activity', 4, 1, [46020, 'Facebook', 70, 1, 'a week before']);
  book.type('Activity', 4, 8, ['beside it']);
  book.type('Activity', 1, 6, ['My rate']);
  book.type('Activity', 3, 6, ['12']);
  return book;
}

const ids = [
  'textNumber:activity.visits',
  'textDate:activity.period',
  'unknownChoice:activity.channel:Mastodon',
  'spacedChoice:activity.channel: Facebook',
  'blockedFormula:activity.lead_rate',
  'changedFormula:activity.lead_rate',
];

/** Offered once every row has its date. */
const SORT = 'unordered:activity.period';

function repairThese(wanted: readonly string[]): void {
  expect(repairAll(plan, wanted)).toEqual({ status: 'done', refused: [] });
}

test('the repairs leave no finding and keep all that was typed', () => {
  const book = spoilt();
  const found = checkUp(plan).map(({ id }) => id);
  expect(found.sort()).toEqual([...ids, SORT].sort());
  repairThese(ids);
  repairThese([SORT]);
  expect(checkUp(plan)).toEqual([]);
  const activity = book.sheetNamed('Activity');
  expect([1, 4, 5, 8].map((column) => activity.content(2, column))).toEqual([
    ...[46020, 1, 'a week before', 'beside it'],
  ]);
});

test.each([...ids, SORT])('a repair that failed at any one call is completed by the next run: %s', (id) => {
  const start = () => {
    const book = spoilt();
    // Rows are sorted once they have their dates.
    if (id === SORT) repairThese(ids);
    return book;
  };
  const book = start();
  repairThese([id]);
  const whole = dump(book);
  const tried = failEverywhere(
    start,
    () => repairAll(plan, [id]).status,
    (after, call) => expectSame(after, whole, call),
  );
  expect(tried).toBeGreaterThan(20);
});
