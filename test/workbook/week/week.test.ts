import { serialFromDay } from '../../../src/calendar/serial';
import { workbookTexts } from '../../../src/locales';
import { workbookDescription } from '../../../src/workbook/description';
import type { Answers } from '../../../src/workbook/description/types';
import { exampleIn, fillExample, removeExample } from '../../../src/workbook/example';
import { logPeriod } from '../../../src/workbook/week/logPeriod';
import { periodLog } from '../../../src/workbook/week/periodLog';
import type { LineEntry, LoggedPeriod, PeriodEntry, PeriodLog } from '../../../src/workbook/week/types';
import { columnOf } from '../../support/columnOf';
import { Book, COLLEAGUE, dump, load, open, save } from '../../support/memorySpreadsheet';
import { buildAll } from '../builder/support/buildAll';
import { failEverywhere } from '../builder/support/builds';

/** Settings and the columns to type into alone, which are built with few calls. */
const sheets = workbookDescription.sheets
  .filter(({ kind }) => kind !== 'page')
  .map((sheet) =>
    sheet.kind === 'table' ? { ...sheet, columns: sheet.columns.filter(({ input }) => input) } : sheet,
  );
const blueprint = { description: { ...workbookDescription, sheets }, texts: workbookTexts };
const getPeriodLog = (today: string) => periodLog(blueprint, today);
const savePeriod = (entry: PeriodEntry) => logPeriod(blueprint, entry);
const { answers: usual, rows: exampleRows } = exampleIn('en');

/** A workbook whose work began on Monday 5 January 2026. */
function built(changes: Partial<Answers> = {}, withExample = false): Book {
  const book = new Book();
  open(book);
  const plan = { ...blueprint, answers: { ...usual, ...changes } };
  expect(buildAll(plan)).toBe('done');
  if (withExample) expect(fillExample(plan, exampleRows)).toBe('done');
  // A date cell reads as a date; in memory it would stay the number that was written.
  const start = book.named('SROI_EFFORT_START')?.bounds;
  book.type('Settings', start?.row ?? 0, start?.column ?? 0, [new Date(2026, 0, 5)]);
  return book;
}

/** Types a row of Activity; columns not named stay blank. */
function typeRow(book: Book, row: number, values: Readonly<Record<string, unknown>>): void {
  for (const [column, value] of Object.entries(values)) {
    book.type('Activity', row, columnOf('activity', column), [value]);
  }
}

const rowOf = (book: Book, row: number) =>
  ['period', 'channel', 'content', 'posts', 'hours', 'ad_spend'].map((column) =>
    book.sheetNamed('Activity').content(row, columnOf('activity', column)),
  );

const periodOf = ({ periods }: PeriodLog, first: string) =>
  periods.find((period) => period.first === first) as LoggedPeriod;

const day = serialFromDay('2026-01-05');
const row = (week: number, channel: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ period: day + 7 * week, channel, content: 'Original' },
  ...more,
});
const line = (channel: string, figures: LineEntry['figures'], content = 'Original'): LineEntry => ({
  channel,
  content,
  figures,
});

/** Thursday of the third week. */
const TODAY = '2026-01-22';

describe('the log of an empty workbook', () => {
  test('lists the weeks since the start, with a line for each channel of Settings', () => {
    built();
    const log = getPeriodLog(TODAY);
    expect(JSON.parse(JSON.stringify(log))).toEqual(log);
    expect(log).toMatchObject({
      status: 'complete',
      cadence: 'weekly',
      sheet: 'Activity',
      hasExample: false,
    });
    expect(log.periods.map(({ first, last, isOver, missing }) => [first, last, isOver, missing])).toEqual([
      ['2026-01-05', '2026-01-11', true, 'nothing'],
      ['2026-01-12', '2026-01-18', true, 'nothing'],
      ['2026-01-19', '2026-01-25', false, 'nothing'],
    ]);
    const [first] = log.periods;
    expect(first?.lines.map(({ channel, content }) => [channel, content])).toEqual([
      ['Instagram', 'Original'],
      ['Facebook', 'Original'],
      ['Pinterest', 'Original'],
    ]);
    expect(first?.lines[0]?.cells.hours).toEqual({ value: null, isOpen: true });
  });

  test('lists months where rows are logged by month', () => {
    built({ cadence: 'monthly' });
    const { cadence, periods } = getPeriodLog('2026-03-31');
    expect(cadence).toBe('monthly');
    expect(periods.map(({ first, last, isOver }) => [first, last, isOver])).toEqual([
      ['2026-01-01', '2026-01-31', true],
      ['2026-02-01', '2026-02-28', true],
      ['2026-03-01', '2026-03-31', true],
    ]);
  });

  test('has no weeks before there is a workbook', () => {
    open(new Book());
    expect(getPeriodLog(TODAY)).toMatchObject({ status: 'none', sheet: null, periods: [] });
    expect(savePeriod({ day: '2026-01-05', lines: [line('Instagram', { hours: 1 })] })).toEqual({
      progress: 'notBuilt',
    });
  });
});

describe('a week', () => {
  test('is complete when each channel that posted has hours, 0 included', () => {
    const book = built();
    typeRow(book, 2, row(0, 'Instagram', { posts: 3, hours: 2 }));
    typeRow(book, 3, row(0, 'Facebook', { visits: 40 }));
    typeRow(book, 4, row(1, 'Instagram', { posts: 3, hours: 0 }));
    typeRow(book, 5, row(1, 'Instagram', { content: 'Curated', visits: 9 }));
    typeRow(book, 6, row(2, 'Instagram', { posts: 3, hours: 2 }));
    typeRow(book, 7, row(2, 'Instagram', { content: 'Curated', posts: 1 }));
    expect(getPeriodLog(TODAY).periods.map(({ missing }) => missing)).toEqual(['hours', null, 'hours']);
  });

  test('asks for the channels and types of content of the last eight weeks', () => {
    const book = built();
    typeRow(book, 2, row(0, 'Facebook', { content: 'Curated', posts: 1, hours: 1 }));
    typeRow(book, 3, row(1, 'Instagram', { posts: 1, hours: 1 }));
    typeRow(book, 4, row(1, 'Instagram', { content: '', visits: 12 }));
    typeRow(book, 5, row(1, 'MySpace', { posts: 1, hours: 1 }));
    const log = getPeriodLog('2026-03-05');
    const asked = (first: string) =>
      periodOf(log, first).lines.map(({ channel, content }) => `${channel} ${content}`);
    expect(asked('2026-01-05')).toEqual(['Facebook Curated', 'Pinterest Original']);
    expect(asked('2026-01-12')).toEqual([
      'Instagram Original',
      'Facebook Curated',
      'Pinterest Original',
      'MySpace Original',
    ]);
    // What Settings no longer have can't be written.
    expect(asked('2026-02-23')).toEqual(['Instagram Original', 'Facebook Curated', 'Pinterest Original']);
    expect(asked('2026-03-02')).toEqual(['Instagram Original', 'Pinterest Original']);
    for (let week = 2; week < 8; week++) typeRow(book, 4 + week, row(week, 'Instagram', { hours: 1 }));
    const later = getPeriodLog('2026-03-05');
    expect(periodOf(later, '2026-03-02').lines.map(({ channel }) => channel)).toEqual(['Instagram']);
    // After a pause all channels of Settings.
    const paused = periodOf(getPeriodLog('2026-11-24'), '2026-11-16');
    expect(paused.lines.map(({ channel }) => channel)).toEqual(['Instagram', 'Facebook', 'Pinterest']);
  });

  test('asks for original work of a channel of which only unsplit figures are there', () => {
    const book = built();
    typeRow(book, 2, row(0, 'Facebook', { content: '', visits: 40 }));
    typeRow(book, 3, row(0, 'Pinterest', { content: '', visits: 4, ad_spend: 10 }));
    const [, facebook, pinterest] = periodOf(getPeriodLog(TODAY), '2026-01-05').lines;
    expect(facebook).toMatchObject({ channel: 'Facebook', content: 'Original' });
    expect(pinterest).toMatchObject({
      channel: 'Pinterest',
      content: '',
      cells: { ad_spend: { value: 10 } },
    });
    savePeriod({ day: '2026-01-05', lines: [line('Facebook', { hours: 1, posts: 2 })] });
    expect(rowOf(book, 4)).toEqual([day, 'Facebook', 'Original', 2, 1, '']);
  });

  test('shows what is known and asks for the rest', () => {
    const book = built();
    typeRow(book, 2, row(0, 'Instagram', { person: 'Nora', posts: 2, hours: 1.5 }));
    typeRow(book, 3, row(0, 'Instagram', { person: 'Tom', posts: 1 }));
    typeRow(book, 4, row(0, 'Facebook', { hours: '1h45', posts: 0 }));
    const [instagram, facebook] = periodOf(getPeriodLog(TODAY), '2026-01-05').lines;
    expect(instagram?.cells).toEqual({
      hours: { value: 1.5, isOpen: true },
      posts: { value: 3, isOpen: false },
      ad_spend: { value: null, isOpen: true },
    });
    expect(facebook?.cells).toEqual({
      hours: { value: '1h45', isOpen: false },
      posts: { value: 0, isOpen: false },
      ad_spend: { value: null, isOpen: true },
    });
  });

  test('begins on the day on which the rows do', () => {
    const book = built();
    typeRow(book, 2, { ...row(0, 'Instagram', { hours: 1 }), period: day - 1 });
    const [first] = getPeriodLog(TODAY).periods;
    expect([first?.first, first?.last]).toEqual(['2026-01-04', '2026-01-10']);
  });
});

describe('saving a week', () => {
  const entry = {
    day: '2026-01-12',
    lines: [
      line('Instagram', { hours: 1.75, posts: 3, ad_spend: 20 }),
      line('Facebook', { hours: 0 }),
      line('Pinterest', {}),
    ],
  };

  test('adds rows where there are none, below the others', () => {
    const book = built();
    typeRow(book, 2, row(0, 'Instagram', { hours: 2 }));
    expect(savePeriod(entry)).toEqual({ progress: 'done', addedRows: 2, filledCells: 4, keptCells: 0 });
    expect([3, 4, 5].map((each) => rowOf(book, each))).toEqual([
      [day + 7, 'Instagram', 'Original', 3, 1.75, 20],
      [day + 7, 'Facebook', 'Original', '', 0, ''],
      ['', '', '', '', '', ''],
    ]);
    const before = dump(book);
    expect(savePeriod(entry)).toEqual({ progress: 'done', addedRows: 0, filledCells: 0, keptCells: 0 });
    expect(dump(book)).toEqual(before);
  });

  test('fills only blank cells, and says what it kept', () => {
    const book = built();
    typeRow(book, 2, row(1, 'instagram ', { posts: 5, impressions: 900 }));
    expect(savePeriod(entry)).toEqual({ progress: 'done', addedRows: 1, filledCells: 3, keptCells: 1 });
    expect(rowOf(book, 2)).toEqual([day + 7, 'instagram ', 'Original', 5, 1.75, 20]);
  });

  test('gives hours to the row whose posts have none', () => {
    const book = built();
    typeRow(book, 2, row(1, 'Instagram', { person: 'Nora', posts: 2, hours: 1.75 }));
    typeRow(book, 3, row(1, 'Instagram', { person: 'Tom', posts: 1 }));
    const hours = { day: entry.day, lines: [line('Instagram', { hours: 1.75 })] };
    expect(savePeriod(hours)).toMatchObject({ addedRows: 0, filledCells: 1 });
    expect(rowOf(book, 3)[4]).toBe(1.75);
    expect(savePeriod(hours)).toMatchObject({ filledCells: 0, keptCells: 0 });
  });

  test('leaves formulas alone', () => {
    const book = built();
    typeRow(book, 2, row(1, 'Instagram', { hours: '=1+1' }));
    savePeriod({ day: entry.day, lines: [line('Instagram', { hours: 5, posts: 1 })] });
    expect(rowOf(book, 2).slice(3)).toEqual([1, '=1+1', '']);
  });

  test('uses the day that rows of the month have', () => {
    const book = built({ cadence: 'monthly' });
    typeRow(book, 2, { ...row(0, 'Facebook', { hours: 2 }), period: day + 5 });
    savePeriod({ day: '2026-01-01', lines: [line('Instagram', { hours: 1 })] });
    expect(rowOf(book, 3).slice(0, 2)).toEqual([day + 5, 'Instagram']);
  });

  test('leaves the rows of the example alone, so that removing them loses nothing', () => {
    const book = built({}, true);
    const { hasExample, periods } = getPeriodLog(TODAY);
    expect(hasExample).toBe(true);
    const [first] = periods;
    expect(first?.missing).toBeNull();
    expect(first?.lines.every(({ isExample }) => isExample)).toBe(true);
    expect(first?.lines.flatMap(({ cells }) => Object.values(cells)).some(({ isOpen }) => isOpen)).toBe(
      false,
    );
    expect(savePeriod({ day: '2026-01-05', lines: [line('Instagram', { hours: 1 })] })).toMatchObject({
      addedRows: 1,
    });
    expect(removeExample({ ...blueprint, answers: usual })).toBe('done');
    expect(rowOf(book, 2)).toEqual([day, 'Instagram', 'Original', '', 1, '']);
  });

  test('writes nothing for a channel or a type of content that Settings lack', () => {
    const book = built();
    const before = dump(book);
    for (const lines of [[line('MySpace', { hours: 1 })], [line('Instagram', { hours: 1 }, 'Poetry')]]) {
      expect(savePeriod({ day: entry.day, lines: [...entry.lines, ...lines] })).toEqual({
        progress: 'unlisted',
      });
    }
    expect(dump(book)).toEqual(before);
  });

  test('finds columns wherever they were moved, and says when one is gone', () => {
    const book = built();
    book.moveColumn('Activity', columnOf('activity', 'hours'), 1);
    expect(savePeriod(entry)).toMatchObject({ addedRows: 2, filledCells: 4 });
    expect([2, 3].map((each) => book.sheetNamed('Activity').content(each, 1))).toEqual([1.75, 0]);
    book.deleteColumn('Activity', 1);
    expect(savePeriod(entry)).toEqual({ progress: 'noColumns' });
  });

  test('waits while somebody else holds the lock, and an editor may do it', () => {
    const book = built();
    book.isLocked = true;
    expect(savePeriod(entry)).toEqual({ progress: 'busy' });
    book.isLocked = false;
    book.user = COLLEAGUE;
    expect(savePeriod(entry)).toMatchObject({ progress: 'done', addedRows: 2 });
  });

  test('is refused to an editor where the open part of the sheet is full, and writes nothing', () => {
    const book = built();
    const last = book.sheetNamed('Activity').rows.length;
    typeRow(book, last, row(1, 'Facebook', { posts: 1 }));
    book.user = COLLEAGUE;
    expect(savePeriod(entry)).toEqual({ progress: 'refused' });
    expect(rowOf(book, last)).toEqual([day + 7, 'Facebook', 'Original', 1, '', '']);
  });

  test('completes itself, whatever call fails', () => {
    const book = built();
    typeRow(book, 2, row(1, 'Instagram', { posts: 3 }));
    const ready = save(book);
    const tried = failEverywhere(
      () => load(ready),
      () => savePeriod(entry).progress,
      (now) => {
        expect([2, 3, 4].map((each) => rowOf(now, each))).toEqual([
          [day + 7, 'Instagram', 'Original', 3, 1.75, 20],
          [day + 7, 'Facebook', 'Original', '', 0, ''],
          ['', '', '', '', '', ''],
        ]);
      },
    );
    expect(tried).toBeGreaterThan(20);
  });
});

test('Reading the log takes few calls for cells, however many rows there are', () => {
  const calls = [1, 300].map((count) => {
    const book = built();
    for (let week = 0; week < count; week++)
      typeRow(book, 2 + week, row(week % 40, 'Instagram', { hours: 1 }));
    const before = book.calls.count;
    getPeriodLog('2026-11-24');
    return book.calls.made
      .slice(before)
      .filter((call) => /^Range\.get(?:Values?|Formulas?|Notes?)$/.test(call)).length;
  });
  expect(calls[0]).toBe(calls[1]);
  expect(calls[0]).toBeLessThan(16);
});
