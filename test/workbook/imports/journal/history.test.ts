import { History } from '../../../../src/workbook/imports/journal/history';
import { rowId } from '../../../../src/workbook/imports/rows/rowKey';
import { entryAt, weeks } from './entry';

test('A figure belongs to the last import that wrote it, and to none where a person typed it', () => {
  const cells = (before: number | string, after: number) => ({ all_visits: [before, after] as const });
  const history = new History(
    [
      entryAt(2, { cells: cells('', 5) }),
      entryAt(3, { cells: cells(5, 8) }),
      entryAt(4, { cells: cells(8, 5) }),
    ],
    weeks,
  );
  const id = rowId({ table: 'traffic', day: '2026-03-02' }, weeks);
  const owners = [5, 8, 6].map((value) => history.owner(id, 'all_visits', value)?.sheetRow ?? null);
  expect(owners).toEqual([4, 3, null]);
  expect(history.owner(id, 'orders', 5)).toBeNull();
});
