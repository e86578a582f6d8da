import fc from 'fast-check';
import type { TablePreview } from '../../../src/imports';
import type { ExportFormat } from '../../../src/imports/format';
import { dates, previewText, readText } from '../support/files';

const lines = (...rows: readonly string[]) => `${[dates, ...rows].join('\n')}\n`;
const reasons = ({ problems }: TablePreview) =>
  problems.map(({ line, column, found, reason, losesRow }) => [line, column, found, reason, losesRow]);

test('Each unreadable value is reported, and only an unreadable day costs the whole row', () => {
  const table = readText(
    lines(
      '2026-03-02,12,x,50%,2',
      'soon,3,4,50%,2',
      '2026-03-03,many,5,50%,2',
      ',3,4,50%,2',
      '2026-02-30,1,2,3%,4',
    ),
  );
  expect(reasons(table)).toEqual([
    [2, 'Impressions', 'x', 'notNumber', false],
    [3, 'Date', 'soon', 'notDate', true],
    [4, 'Clicks', 'many', 'notNumber', true],
    [5, 'Date', '', 'noDate', true],
    [6, 'Date', '2026-02-30', 'noSuchDay', true],
  ]);
  expect(table).toMatchObject({ rows: 5, counted: 1, unreadable: 4 });
  expect(table.totals).toEqual([{ table: 'traffic', metric: 'organic_visits', value: 12 }]);
});

test('Figures beyond safe integers and texts longer than any search are refused', () => {
  expect(reasons(readText(lines('2026-03-02,12,1e300,50%,2')))).toEqual([
    [2, 'Impressions', '1e300', 'tooLarge', false],
  ]);
  const long = 'a'.repeat(2049);
  const table = readText(`Top queries,Clicks,Impressions,CTR,Position\n${long},1,2,50%,3\nsoap,4,5,80%,1\n`);
  expect(reasons(table)).toEqual([[2, 'Top queries', `${long.slice(0, 80)}…`, 'tooLong', true]]);
  expect(table).toMatchObject({ counted: 1, unreadable: 1 });
});

test('Where dates are written in two ways, the rarer way can’t be read', () => {
  const table = readText(lines('2026-03-02,1,2,50%,2', '2026-03-03,1,2,50%,2', '"Mar 4, 2026",1,2,50%,2'));
  expect(reasons(table)).toEqual([[4, 'Date', 'Mar 4, 2026', 'otherDates', true]]);
  expect(table).toMatchObject({
    counted: 2,
    unreadable: 1,
    period: { first: '2026-03-02', last: '2026-03-03' },
  });
});

test('Rows that are cut, too long or have a broken quote are reported', () => {
  const table = readText(
    lines('2026-03-02,1,2,50%,2', '2026-03-03,1,2,50%,2,7', '2026-03-04,1,2', '"2026-03-05,1,2,50%,2'),
  );
  expect(reasons(table).map(([line, column, , reason]) => [line, column, reason])).toEqual([
    [3, 'Date', 'longRow'],
    [4, 'CTR', 'cutRow'],
    [5, 'Date', 'openQuote'],
  ]);
  expect(table).toMatchObject({ rows: 4, counted: 1, unreadable: 3 });
});

test('Letters lost in a wrong encoding are reported', () => {
  const table = readText('Top queries,Clicks,Impressions,CTR,Position\nth\uFFFD vert,1,10,10%,2\n');
  expect(reasons(table)).toEqual([[2, 'Top queries', 'th\uFFFD vert', 'characters', true]]);
});

test('A second line of titles and a total beyond the titles are skipped', () => {
  const table = readText(
    lines('the day,how many,how many,which,where', '2026-03-02,1,2,50%,2', dates, ',9,9,1%,1,Grand total'),
  );
  expect(table).toMatchObject({ counted: 1, unreadable: 0, skipped: { heading: 2, total: 1 }, problems: [] });
});

test('While the order of dates is open, no row counts until the person answers', () => {
  const text = lines('03/04/2026,1,2,50%,2', '03/05/2026,1,2,50%,2');
  expect(readText(text)).toMatchObject({
    counted: 0,
    tracker: [],
    ambiguities: [{ about: 'dateOrder', column: 'Date', example: '03/04/2026', chosen: null }],
  });
  expect(readText(text, { dateOrder: 'dayFirst' }).period).toEqual({
    first: '2026-04-03',
    last: '2026-05-03',
  });
  expect(readText(text, { dateOrder: 'monthFirst' }).period).toEqual({
    first: '2026-03-04',
    last: '2026-03-05',
  });
});

test('Ids stay as the file writes them, and shares as fractions', () => {
  const seen: unknown[] = [];
  const format: ExportFormat = {
    key: 'test',
    columns: {
      id: { titles: ['Id'], kind: 'id' },
      rate: { titles: ['Rate (%)', 'Rate'], kind: 'share' },
    },
    signature: ['id'],
    extract(record) {
      seen.push(record);
      return [];
    },
  };
  readText('Id,Rate (%)\n1454130911457411087,4.5\n1.22158E+17,N/A\n007,50%\n', { formats: [format] });
  readText('Id,Rate\n1,0.67\n', { formats: [format] });
  expect(seen).toEqual([
    { id: '1454130911457411087', rate: 0.045 },
    { id: '1.22158E+17', rate: null },
    { id: '007', rate: 0.5 },
    { id: '1', rate: 0.67 },
  ]);
});

test('Each row of any table is counted once', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '2026-03-02',
      '03/04/2026',
      '13/04/2026',
      'Mar 4, 2026',
      '12',
      '1,5',
      '1.234',
      '50%',
      '-',
      'Total',
      '\uFFFD',
    ),
    fc.string({ maxLength: 6 }),
  );
  const row = fc.array(cell, { minLength: 4, maxLength: 6 });
  const written = (cells: readonly string[]) =>
    cells.map((each) => `"${each.replace(/"/g, '""')}"`).join(',');
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom('dayFirst', 'monthFirst'),
      (rows, dateOrder) => {
        const { tables } = previewText(lines(...rows.map(written)), { dateOrder: dateOrder as 'dayFirst' });
        for (const { format, rows, counted, withoutFigures, unreadable, skipped, problems } of tables) {
          const left = Object.values(skipped).reduce((sum, each) => sum + each, 0);
          expect(counted + withoutFigures + unreadable + left).toBe(format === null ? 0 : rows);
          expect(new Set(problems.filter(({ losesRow }) => losesRow).map(({ line }) => line)).size).toBe(
            unreadable,
          );
        }
      },
    ),
  );
});

test('Reading a file never throws, whatever it holds', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('"', ',', ';', '\n', '\r', 'Date', 'sep=', '#', '1', ' '))
      .map((all) => all.join('')),
  );
  fc.assert(fc.property(text, (each) => expect(previewText(each)).toHaveProperty('failure')));
});
