import { previewText, readText } from '../support/files';

test('A table with a column for each day is shown, and said to stand the other way', () => {
  const table = readText('Metric,2026-10-01,2026-10-02\nVisits,10,20\nOrders,1,2\n');
  expect(table).toMatchObject({ format: null, isSideways: true, rows: 2, line: 1 });
  expect(table.header).toEqual(['Metric', '2026-10-01', '2026-10-02']);
  const inWords = readText('Keyword;1 oct. 2026;2 oct. 2026\nsavon;3;4\n');
  expect(inWords).toMatchObject({ format: null, isSideways: true });
});

test('A title that is a number, or a single date, hides no table', () => {
  expect(readText('Name,2025\nSoap,10\n')).toMatchObject({ format: null, isSideways: false, rows: 1 });
  expect(readText('Report of October\nShop,1,2\nSoap,10,4\n')).toMatchObject({ header: ['Shop', '1', '2'] });
});

test.each(['1,2\n3,4\n', '2026-10-01,5\n2026-10-02,6\n', 'a single column\nof texts\n'])(
  'Without any titles there is no table: %#',
  (text) => expect(previewText(text).failure).toBe('noTable'),
);
