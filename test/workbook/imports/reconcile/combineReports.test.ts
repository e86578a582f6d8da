import type { Account } from '../../../../src/imports/request';
import { combineReports } from '../../../../src/workbook/imports/reconcile/combineReports';
import type { ReportedFigure } from '../../../../src/workbook/imports/reconcile/report';
import type { Span } from '../../../../src/workbook/imports/rows/spans';

const whole = { absent: new Set<number>(), records: null };

/** Figures of days from the first one on. */
function byDay(first: number, figures: readonly number[], account?: Account): ReportedFigure {
  const days = new Map(figures.map((figure, place) => [first + place, figure]));
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return { account, span: [first, first + figures.length - 1], ...whole, days, sum };
}

function sumOver(span: Span, sum: number, account?: Account): ReportedFigure {
  return { account, span, ...whole, days: null, sum };
}

/** Combines files with one figure each, oldest first. */
const files = (...figures: readonly ReportedFigure[]) => combineReports(figures.map((figure) => [figure]));

test('Parts of a week are added, and a day that two files cover counts once, as the newer file has it', () => {
  expect(files(byDay(1, [10, 10, 10]), byDay(4, [5, 5, 5, 5]))).toBe(50);
  expect(files(byDay(1, [10, 10, 10]), byDay(3, [12, 5, 5, 5, 5]))).toBe(52);
  expect(files(byDay(3, [12, 5, 5, 5, 5]), byDay(1, [10, 10, 10]))).toBe(50);
  expect(files(byDay(1, [10, 10]), byDay(6, [4, 4]), byDay(2, [9, 3, 3, 3, 3]))).toBe(35);
});

test('A file of the whole week replaces all others; a part of a week corrects only its own days', () => {
  expect(files(byDay(1, [10, 10]), byDay(5, [1, 1, 1]), byDay(1, [2, 2, 2, 2, 2, 2, 2]))).toBe(14);
  expect(files(byDay(1, [2, 2, 2, 2, 2, 2, 2]), byDay(1, [10, -3]))).toBe(17);
});

test('A sum that can’t be split counts what newer files leave of it, never less than 0', () => {
  expect(files(sumOver([1, 7], 100), byDay(5, [20, 20, 20]))).toBe(100);
  expect(files(byDay(5, [20, 20, 20]), sumOver([1, 7], 100))).toBe(100);
  expect(files(sumOver([1, 7], 100), byDay(5, [50, 50, 50]))).toBe(150);
  expect(files(sumOver([1, 3], 10), sumOver([4, 7], 20))).toBe(30);
  expect(files(sumOver([1, 7], 100), sumOver([1, 7], 80))).toBe(80);
  expect(files(sumOver([1, 4], 100), sumOver([3, 7], 30))).toBe(100);
  expect(files(sumOver([1, 7], 9), byDay(1, [1, 1, 1]), byDay(4, [1, 1, 1, 1]))).toBe(7);
});

test('A sum of fractions is rounded, and without a file there is no figure', () => {
  expect(files(byDay(1, [0.1]), byDay(2, [0.2]))).toBe(0.3);
  expect(combineReports([])).toBeNull();
  expect(combineReports([[]])).toBeNull();
});

test('Accounts are added; a file that names none may be about any of them', () => {
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

/** Orders on days, null for those that count nothing. */
function byOrder(
  span: Span,
  orders: Readonly<Record<string, readonly [day: number, figure: number | null]>>,
) {
  const records = new Map(Object.entries(orders).map(([key, [day, figure]]) => [key, { day, figure }]));
  const sum = [...records.values()].reduce((total, { figure }) => total + (figure ?? 0), 0);
  return { account: undefined, span, absent: new Set<number>(), days: null, records, sum };
}

test('An order counts once over all files, as the newest one that has it says', () => {
  const first = byOrder([1, 2], { a: [1, 10], b: [2, 20] });
  const second = byOrder([2, 3], { b: [2, 25], c: [2, 30], d: [3, 40] });
  expect(files(first, second)).toBe(105);
  expect(files(second, first)).toBe(100);
  expect(files(first, second, byOrder([1, 3], { c: [2, null] }))).toBe(75);
});

test('Orders that count nothing are no figure by themselves, and leave 0 of what an earlier file counted', () => {
  const cancelled = byOrder([1, 1], { a: [1, null] });
  expect(files(cancelled)).toBeNull();
  expect(files(byOrder([1, 1], { a: [1, 10] }), cancelled)).toBe(0);
});

test('A file by day replaces the orders of its days, and one of orders the days that it covers', () => {
  expect(files(byOrder([1, 2], { a: [1, 10], b: [2, 20] }), byDay(2, [7]))).toBe(17);
  expect(files(byDay(1, [10, 20]), byOrder([2, 3], { c: [2, 30] }))).toBe(40);
});

test('A day of which a file has no row keeps what another file says of it', () => {
  const gap = {
    ...byDay(1, [5]),
    span: [1, 3] as const,
    absent: new Set([2]),
    days: new Map([
      [1, 5],
      [3, 6],
    ]),
    sum: 11,
  };
  expect(files(byDay(1, [10, 20, 30]), gap)).toBe(31);
  expect(files(gap, byDay(2, [20]))).toBe(31);
});
