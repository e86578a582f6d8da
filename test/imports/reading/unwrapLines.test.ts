import { unwrapLines } from '../../../src/imports/reading/unwrapLines';
import { readText } from '../support/files';

test('Lines that a spreadsheet took for single cells are taken out of their quotes', () => {
  const wrapped = ['"id,""name"",views"', '"1,""Soap, ""new"""",5"', '', '"2,Bar,7"'].join('\r\n');
  expect(unwrapLines(wrapped)).toBe('id,"name",views\n1,"Soap, "new"",5\n\n2,Bar,7');
});

test('Titles that needed no quotes lose the separator behind them, like the other lines', () => {
  expect(unwrapLines('id,views;\n"1,5";\n"2,""a"";b";\n')).toBe('id,views\n1,5\n2,"a";b\n');
});

test.each(['id,views\n1,5\n2,7\n', '"id","views"\n"1","5"\n"2","7"\n', '"Soap"\n"Bar"\n', ''])(
  'A text whose lines aren’t wrapped stays as it is: %#',
  (text) => expect(unwrapLines(text)).toBeNull(),
);

test('A wrapped export with captions of several lines is read', () => {
  const text = [
    '"Post ID,""Account username"",""Publish time"",Permalink,Description,Views,Likes,Shares"',
    '"178001,shop,""10/20/2026 09:30"",https://www.instagram.com/p/A/,""Lavender, blue"',
    '',
    '"and new"",1000,50,2"',
    '"178002,shop,""10/21/2026 09:30"",https://www.instagram.com/p/B/,Bar,500,20,1"',
  ].join('\n');
  const table = readText(text, { cadence: 'monthly' });
  expect(table).toMatchObject({ format: 'instagram', counted: 2, unreadable: 0 });
  expect(table.tracker[0]?.metrics).toMatchObject({ posts: 2, impressions: 1500, shares: 3 });
});

test('A wrapped table that nobody knows is shown with its own titles', () => {
  expect(readText('Jour;\n"Jour,""Ville"",Visites";\n"2026-10-01,""Lyon, 3e"",5";\n').header).toEqual([
    'Jour',
    'Ville',
    'Visites',
  ]);
});

test('Orders whose numbers begin with # are rows of a wrapped export too', () => {
  const text = [
    'Name,Financial Status,Taxes,Total,Created at,Lineitem quantity;',
    '"#1,paid,0,10.00,2026-10-03 10:00:00 +0200,1";',
    '"#2,paid,0,20.00,2026-10-04 10:00:00 +0200,1";',
  ].join('\n');
  expect(readText(text)).toMatchObject({ format: 'shopifyOrders', counted: 2 });
});
