import { runImports } from '../../../src/workbook/imports';
import type { Book } from '../../support/memorySpreadsheet';
import { activityRow, blueprint, emptyWorkbook, requestOf } from './support';

/** Calls that read or write cells: those that take time. */
const CELLS = /^Range\.(?:get|set)(?:Values?|Formulas?|Notes?)$/;

function callsOf(book: Book, work: () => unknown): { all: number; cells: number } {
  const before = book.calls.count;
  work();
  const made = book.calls.made.slice(before);
  return { all: made.length, cells: made.filter((call) => CELLS.test(call)).length };
}

/** What 10,000 posts of six years come to: a row for each week. */
const rows = (impressions: number) =>
  Array.from({ length: 300 }, (_, week) => {
    const day = new Date(Date.UTC(2021, 0, 4 + 7 * week)).toISOString().slice(0, 10);
    return activityRow(day, { posts: 33, impressions: impressions + week, interactions: week, shares: 1 });
  });

test('An import of years of posts reads or writes cells six times', () => {
  const book = emptyWorkbook();
  const work = (impressions: number) => () => runImports(blueprint, [requestOf(rows(impressions))]);
  const [first, again, newer] = [work(1000), work(1000), work(2000)].map((each) => callsOf(book, each));
  process.stdout.write(`Service calls of an import: ${first?.all}, of which ${first?.cells} for cells.\n`);
  expect(first?.cells).toBeLessThanOrEqual(6);
  expect(again?.cells).toBeLessThanOrEqual(4);
  expect(newer?.cells).toBeLessThanOrEqual(6);
  expect(first?.all).toBeLessThan(45);
});

test('Ten times as many rows take no more calls', () => {
  const calls = [300, 30].map((count) =>
    callsOf(emptyWorkbook(), () => runImports(blueprint, [requestOf(rows(1000).slice(0, count))])),
  );
  expect(calls[0]?.cells).toBe(calls[1]?.cells);
});
