import { serialFromDay } from '../../../src/calendar/serial';
import type { TrackerRow } from '../../../src/imports/request';
import type { Book } from '../../support/memorySpreadsheet';
import { dump, open } from '../../support/memorySpreadsheet';
import { emptyWorkbook, importFile, previewImport, requestOf, rowsOf, undoImport } from './support';

type JourneyRow = Extract<TrackerRow, { table: 'journeys' }>;

const row = (metrics: JourneyRow['metrics'], changes: Partial<JourneyRow> = {}): JourneyRow => ({
  ...{ table: 'journeys', day: '2026-03-09', firstTouch: '2026-02-11', path: 'Instagram > Email' },
  ...changes,
  metrics,
});
const request = (rows: readonly JourneyRow[], file = 'journeys.csv') =>
  requestOf(rows, { file, format: 'journeys' });

const first = request([
  row({ conversions: 5, misses: 60, revenue: 220 }),
  row({ misses: 150 }, { day: '', firstTouch: '', path: 'Facebook' }),
]);

const typedRows = (book: Book) =>
  rowsOf(book, 'Journeys').filter((each) => String(each.Path ?? '') !== '' || each.Conversions !== undefined);

const day = (text: string) => serialFromDay(text);

function workbook(): Book {
  const book = emptyWorkbook();
  open(book);
  return book;
}

test('A file of journeys fills rows of its own; the same file again changes nothing', () => {
  const book = workbook();
  expect(importFile(first)).toMatchObject({ refusal: null, added: 2, changed: 0, unchanged: 0 });
  expect(typedRows(book)).toEqual([
    expect.objectContaining({
      'Date of sale': day('2026-03-09'),
      'Date of first touch': day('2026-02-11'),
      Path: 'Instagram > Email',
      Conversions: 5,
      Misses: 60,
      Revenue: 220,
      Origin: 'Warehouse: journeys',
    }),
    { Path: 'Facebook', Misses: 150, Origin: 'Warehouse: journeys' },
  ]);
  const before = dump(book);
  expect(importFile(first)).toMatchObject({ added: 0, changed: 0, unchanged: 2, id: null });
  expect(dump(book)).toEqual(before);
});

test('A newer file replaces the figures of the same path and days, and adds what is new', () => {
  const book = workbook();
  importFile(first);
  const newer = request(
    [
      row({ conversions: 7, misses: 60, revenue: 300 }, { path: 'instagram>EMAIL' }),
      row({ conversions: 1 }, { day: '2026-03-10' }),
    ],
    'april.csv',
  );
  expect(previewImport(newer)).toMatchObject({ refusal: null, added: 1, changed: 1, conflicts: [] });
  importFile(newer);
  expect(typedRows(book).map(({ Conversions }) => Conversions)).toEqual([7, undefined, 1]);
});

test('An undo takes back what the import wrote, and leaves what somebody typed', () => {
  const book = workbook();
  const sheet = book.sheetNamed('Journeys');
  const columnOf = (title: string) =>
    sheet.columns.findIndex((_, index) => sheet.content(1, index + 1) === title) + 1;
  book.type('Journeys', 2, columnOf('Date of sale'), [
    day('2026-03-09'),
    day('2026-02-11'),
    'Instagram > Email',
  ]);
  book.type('Journeys', 2, columnOf('Conversions'), [4]);
  const before = typedRows(book);
  // The person's own number stays unless the request says otherwise.
  const preview = previewImport(first);
  expect(preview.conflicts).toEqual([
    expect.objectContaining({ column: 'conversions', current: 4, figure: 5, filledBy: null }),
  ]);
  const { id } = importFile(first);
  expect(typedRows(book)[0]).toMatchObject({ Conversions: 4, Misses: 60, Revenue: 220 });
  expect(undoImport(id)).toMatchObject({ progress: 'done', found: true, keptCells: 0, removedRows: 1 });
  expect(typedRows(book)).toEqual(before);
});

test('Journeys without a path, or with a day that doesn’t exist, are refused', () => {
  workbook();
  for (const broken of [{ path: ' > ' }, { day: '2026-02-30' }, { firstTouch: 'yesterday' }])
    expect(importFile(request([row({ conversions: 1 }, broken)])).refusal).toEqual({ reason: 'unreadable' });
});

test('A workbook built without the sheet says so', () => {
  open(emptyWorkbook('en', { goals: ['sales'] }));
  expect(importFile(first).refusal).toEqual({ reason: 'noTable', table: 'journeys' });
});
