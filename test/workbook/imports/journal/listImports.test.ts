import { listImports } from '../../../../src/workbook/imports/journal/listImports';
import { entryAt } from './entry';

test('Imports are listed newest first, with the days that they are about', () => {
  const entries = [
    entryAt(2, { id: 'a' }),
    entryAt(3, { id: 'b', key: { table: 'keywords', keyword: 'soap' }, file: 'Queries.csv' }),
    entryAt(4, { id: 'a', key: { table: 'traffic', day: '2026-02-23' } }),
  ];
  const shared = { importedOn: '2026-11-24', format: 'instagram' };
  expect(listImports(entries)).toEqual([
    { ...shared, id: 'b', file: 'Queries.csv', rows: 1, first: null, last: null },
    { ...shared, id: 'a', file: 'posts.csv', rows: 2, first: '2026-02-23', last: '2026-03-02' },
  ]);
});
