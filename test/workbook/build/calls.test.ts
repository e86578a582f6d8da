import { workbookTexts } from '../../../src/locales';
import { buildStage, stages } from '../../../src/workbook/build';
import { workbookDescription } from '../../../src/workbook/description';
import type { Answers } from '../../../src/workbook/description/types';
import { exampleIn } from '../../../src/workbook/example';
import { Book, open, USUAL } from '../../support/memorySpreadsheet';

/** Every method call on a service in a full build, by the stage that made it. */
function callsOf(changes: Partial<Answers> = {}): string[][] {
  const answers = { ...exampleIn('en').answers, ...changes };
  const plan = { description: workbookDescription, texts: workbookTexts, answers };
  const book = new Book(USUAL);
  open(book);
  return stages.map((_, index) => {
    const before = book.calls.count;
    buildStage(plan, index);
    return book.calls.made.slice(before);
  });
}

/** Calls that only hand out objects: ranges, builders and what is built with them. */
const HANDLE = /Builder\.|\.new|\.getRange(?:s|List|ByName)?$|\.getSheetById$|\.getActiveSpreadsheet$/;

/** Calls that wait for an answer; the others are gathered and sent together. */
const READ = /\.(?:get|is|can|find)/;

test('a full build takes a bounded number of service calls', () => {
  const calls = callsOf();
  const all = calls.flat();
  const reaching = all.filter((method) => !HANDLE.test(method));
  const byStage = stages.map(({ key }, index) => `${key} ${calls[index]?.length}`).join(', ');
  const reads = reaching.filter((method) => READ.test(method));
  process.stdout.write(
    `Service calls of a full build: ${all.length} (${byStage}); ${reaching.length} read or write, ${reads.length} read.\n`,
  );
  expect(all.length).toBeLessThan(720);
});

test('more channels and people take no more calls', () => {
  const many = Array.from({ length: 20 }, (_, index) => `Name ${index}`);
  expect(callsOf({ channels: many, people: many })).toEqual(callsOf());
});
