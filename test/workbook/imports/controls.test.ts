import type { ImportRequest } from '../../../src/imports/request';
import { columnOf } from '../../support/columnOf';
import { emptyWorkbook, importFile, previewImport, requestOf, undoImport } from './support';

const trends = (values: Readonly<Record<string, number>>): ImportRequest =>
  requestOf(
    Object.entries(values).map(([day, control_1]) => ({ table: 'traffic', day, metrics: { control_1 } })),
    { format: 'googleTrends' },
  );

const visits = requestOf([
  { table: 'traffic', day: '2026-01-05', metrics: { all_visits: 300 } },
  { table: 'traffic', day: '2026-01-12', metrics: { all_visits: 320 } },
]);

test('Controls fill the rows that Traffic has; weeks without a row are left out and counted', () => {
  const book = emptyWorkbook();
  importFile(visits);
  const weeks = trends({ '2025-12-29': 50, '2026-01-05': 60, '2026-01-12': 70, '2026-01-19': 80 });
  expect(previewImport(weeks)).toMatchObject({ added: 0, changed: 2, withoutRow: 2 });
  const { id } = importFile(weeks);
  const shown = () =>
    [2, 3, 4].map((row) => book.sheetNamed('Traffic').content(row, columnOf('traffic', 'control_1')));
  expect(shown()).toEqual([60, 70, '']);
  undoImport(id);
  expect(shown()).toEqual(['', '', '']);
});

test('A later export of the same weeks takes the place of the earlier one: indexes aren’t added', () => {
  const book = emptyWorkbook();
  importFile(visits);
  importFile(trends({ '2026-01-05': 60, '2026-01-12': 70 }));
  importFile(trends({ '2026-01-05': 45, '2026-01-12': 52 }));
  expect(book.sheetNamed('Traffic').content(2, columnOf('traffic', 'control_1'))).toBe(45);
});
