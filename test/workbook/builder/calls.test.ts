import { workbookTexts } from '../../../src/locales';
import { workbookDescription } from '../../../src/workbook/description';
import type { Answers } from '../../../src/workbook/description/types';
import { exampleIn } from '../../../src/workbook/example';
import { Book, open, USUAL } from '../../support/memorySpreadsheet';
import { buildAll } from './support/buildAll';

/** Every method call on a service in a full build. */
function callsOf(changes: Partial<Answers> = {}, book = new Book(USUAL)): string[] {
  const answers = { ...exampleIn('en').answers, ...changes };
  open(book);
  const before = book.calls.count;
  expect(buildAll({ description: workbookDescription, texts: workbookTexts, answers })).toBe('done');
  return book.calls.made.slice(before);
}

/** Calls that only hand out objects: ranges, builders and what is built with them. */
const HANDLE = /Builder\.|\.new|\.getRange(?:s|List|ByName)?$|\.getSheetById$|\.getActiveSpreadsheet$/;

/** Calls that wait for an answer; the others are gathered and sent together. */
const READ = /\.(?:get|is|can|find)/;

/** The marks of columns are one call each. */
const MARK = 'Range.addDeveloperMetadata';

test('a full build takes a bounded number of service calls, few of them reads', () => {
  const all = callsOf();
  const reaching = all.filter((method) => !HANDLE.test(method));
  const reads = reaching.filter((method) => READ.test(method));
  const marks = all.filter((method) => method === MARK);
  process.stdout.write(
    `Service calls of a full build: ${all.length}, ${marks.length} of them marks of columns; ` +
      `${reaching.length} read or write, ${reads.length} read.\n`,
  );
  // Of the first screen, the report and the attribution, each merged cell takes two; they are sent together.
  expect(all.length - marks.length).toBeLessThan(1180);
  expect(reads.length).toBeLessThan(80);
});

test('a build of what is there already takes fewer calls than the first', () => {
  const book = new Book(USUAL);
  const first = callsOf({}, book);
  const second = callsOf({}, book);
  process.stdout.write(`Service calls of the next build: ${second.length}.\n`);
  expect(second.length).toBeLessThan(first.length);
  expect(second).not.toContain(MARK);
  // No column is looked for by its mark, as none has moved.
  expect(second).not.toContain('ColumnMetadata.getLocation');
});

test('more channels and people take no more calls', () => {
  const many = Array.from({ length: 20 }, (_, index) => `Name ${index}`);
  expect(callsOf({ channels: many, people: many })).toEqual(callsOf());
});
