import type { Account } from '../../../../src/imports/request';
import { mayBeSameAccount } from '../../../../src/workbook/imports/reconcile/account';
import { combineReports } from '../../../../src/workbook/imports/reconcile/combineReports';
import type { ReportedFigure } from '../../../../src/workbook/imports/reconcile/report';
import { isCovered, type Span } from '../../../../src/workbook/imports/rows/spans';

/** Figures of days from the first one on. */
function byDay(first: number, figures: readonly number[], account?: Account): ReportedFigure {
  const days = new Map(figures.map((figure, place) => [first + place, figure]));
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return { account, span: [first, first + figures.length - 1], days, sum };
}

function sumOver(span: Span, sum: number, account?: Account): ReportedFigure {
  return { account, span, days: null, sum };
}

const files = (...pieces: readonly ReportedFigure[]) => combineReports(pieces.map((piece) => [piece]));

test('halves of a week are added, and days that two files share count once, as the newer one has them', () => {
  expect(files(byDay(1, [10, 10, 10]), byDay(4, [5, 5, 5, 5]))).toBe(50);
  expect(files(byDay(1, [10, 10, 10]), byDay(3, [12, 5, 5, 5, 5]))).toBe(52);
  expect(files(byDay(3, [12, 5, 5, 5, 5]), byDay(1, [10, 10, 10]))).toBe(50);
  expect(files(byDay(1, [10, 10]), byDay(6, [4, 4]), byDay(2, [9, 3, 3, 3, 3]))).toBe(35);
});

test('a file of the whole week takes the place of all others; a part of it corrects its days alone', () => {
  expect(files(byDay(1, [10, 10]), byDay(5, [1, 1, 1]), byDay(1, [2, 2, 2, 2, 2, 2, 2]))).toBe(14);
  expect(files(byDay(1, [2, 2, 2, 2, 2, 2, 2]), byDay(1, [10, -3]))).toBe(17);
});

test('a sum that can’t be cut gives what others don’t know of it, never less than nothing', () => {
  expect(files(sumOver([1, 7], 100), byDay(5, [20, 20, 20]))).toBe(100);
  expect(files(byDay(5, [20, 20, 20]), sumOver([1, 7], 100))).toBe(100);
  expect(files(sumOver([1, 7], 100), byDay(5, [50, 50, 50]))).toBe(150);
  expect(files(sumOver([1, 3], 10), sumOver([4, 7], 20))).toBe(30);
  expect(files(sumOver([1, 7], 100), sumOver([1, 7], 80))).toBe(80);
  expect(files(sumOver([1, 4], 100), sumOver([3, 7], 30))).toBe(100);
  expect(files(sumOver([1, 7], 9), byDay(1, [1, 1, 1]), byDay(4, [1, 1, 1, 1]))).toBe(7);
});

test('fractions leave nothing behind, and no file says nothing', () => {
  expect(files(byDay(1, [0.1]), byDay(2, [0.2]))).toBe(0.3);
  expect(combineReports([])).toBeNull();
  expect(combineReports([[]])).toBeNull();
});

test('accounts are added; without a name a file may be about any of them', () => {
  const [shop, candles] = [
    { id: '1', name: 'shop' },
    { id: '2', name: 'candles' },
  ];
  expect(files(byDay(1, [10], shop), byDay(1, [4], candles), byDay(1, [11], shop))).toBe(15);
  expect(files(byDay(1, [10], shop), byDay(1, [4], candles), byDay(1, [7]))).toBe(7);
  expect(files(sumOver([1, 7], 10), byDay(1, [7], shop), byDay(1, [4], candles))).toBe(11);
  expect(combineReports([[byDay(1, [10], shop), byDay(1, [4], candles)]])).toBe(14);
  expect(combineReports([[byDay(1, [10], shop), byDay(1, [4], { id: '1', name: 'renamed' })]])).toBe(14);
});

test('ids tell accounts apart, names where one has no id', () => {
  const same = (one: Account, other: Account) => [mayBeSameAccount(one, other), mayBeSameAccount(other, one)];
  expect(same({ id: '1', name: 'a' }, { id: '1', name: 'b' })).toEqual([true, true]);
  expect(same({ id: '1', name: 'a' }, { id: '2', name: 'a' })).toEqual([false, false]);
  expect(same({ name: 'Soap shop' }, { id: '2', name: 'soap shop ' })).toEqual([true, true]);
  expect(same({ name: 'a' }, { id: '2', name: 'b' })).toEqual([false, false]);
  expect(same({ name: 'a' }, { id: '2' })).toEqual([true, true]);
});

test('days are covered by spans in any order, without a gap', () => {
  expect(
    isCovered(
      [1, 7],
      [
        [5, 9],
        [1, 4],
      ],
    ),
  ).toBe(true);
  expect(
    isCovered(
      [1, 7],
      [
        [6, 9],
        [1, 4],
      ],
    ),
  ).toBe(false);
  expect(isCovered([1, 7], [[2, 9]])).toBe(false);
  expect(isCovered([1, 7], [])).toBe(false);
});
