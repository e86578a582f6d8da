import type { ImportRequest, TrackerRow } from '../../../src/imports/request';
import { emptyWorkbook, importFile, previewImport, rowsOf, undoImport } from './support';

const DAYS = { first: '2026-10-05', last: '2026-10-20' };

function payments(id: string, orders: number, sales: number): ImportRequest {
  const row: TrackerRow = { table: 'traffic', day: '2026-10-01', metrics: { orders, sales } };
  return {
    ...{ file: `${id}.csv`, format: 'mapped', source: { id, name: `Date, ${id}` }, rows: [row] },
    ...{ covers: DAYS, onConflict: 'keep' },
  };
}

const traffic = (book: ReturnType<typeof emptyWorkbook>) =>
  rowsOf(book, 'Traffic').map(({ Orders, Sales }) => [Orders, Sales]);

test('Files of two kinds that a person described are added, and the tab says so', () => {
  const book = emptyWorkbook('en', { cadence: 'monthly' });
  importFile(payments('cards', 2, 80));
  const { conflicts, otherAccounts } = previewImport(payments('wallet', 2, 30));
  expect(conflicts).toEqual([]);
  expect(otherAccounts.added).toEqual(['Date, cards']);
  importFile(payments('wallet', 2, 30));
  expect(traffic(book)).toEqual([[4, 110]]);
});

test('A newer file of one kind takes the place of its own figures alone, and undo leaves the other kind', () => {
  const book = emptyWorkbook('en', { cadence: 'monthly' });
  importFile(payments('cards', 2, 80));
  const { id } = importFile(payments('wallet', 2, 30));
  importFile(payments('cards', 3, 95));
  expect(traffic(book)).toEqual([[5, 125]]);
  undoImport(id);
  expect(traffic(book)).toEqual([[3, 95]]);
});

test('Files described before kinds were kept apart are replaced for the days of the newer file, as they were', () => {
  const book = emptyWorkbook('en', { cadence: 'monthly' });
  const { source: _, ...before } = payments('cards', 2, 80);
  importFile(before);
  importFile(payments('cards', 3, 95));
  expect(traffic(book)).toEqual([[3, 95]]);
});

test('Keywords of two kinds of file differ, and the person chooses whose stay', () => {
  emptyWorkbook('en', { cadence: 'monthly' });
  const positions = (kind: string, position_now: number): ImportRequest => ({
    ...{ file: `${kind}.csv`, format: `mapped ${kind}`, onConflict: 'keep' },
    rows: [{ table: 'keywords', keyword: 'soap', metrics: { position_now } }],
  });
  importFile(positions('one', 4));
  expect(previewImport(positions('one', 3)).conflicts).toEqual([]);
  expect(previewImport(positions('other', 9)).conflicts).toMatchObject([{ current: 4, figure: 9 }]);
});
