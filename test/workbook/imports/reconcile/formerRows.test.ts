import { activityRow, emptyWorkbook, importFile, requestOf, rowsOf, undoImport } from '../support';

const week = '2026-03-02';
const covers = { first: week, last: '2026-03-08' };
const former = (spend: number, day = week) =>
  requestOf([activityRow(day, { ad_spend: spend }, { channel: 'Pinterest' })], {
    ...{ format: 'pinterestAds', file: 'pins.csv', covers: null },
  });
const today = requestOf([activityRow(week, { ad_spend: 12.5 }, { channel: 'Pinterest Ads', content: '' })], {
  format: 'pinterestAds',
  file: 'pins.csv',
  covers,
  newChannels: ['Pinterest Ads'],
});
const spendOf = (book: ReturnType<typeof emptyWorkbook>) =>
  rowsOf(book, 'Activity').map((row) => [row.Channel, row['Ad spend']]);

test('Ads that an earlier version put on the network’s own channel don’t count twice, and come back with an undo', () => {
  const book = emptyWorkbook('en', { channels: ['Pinterest'] });
  importFile(former(12.5));
  importFile(former(7, '2026-03-09'));
  const { id } = importFile(today);
  expect(spendOf(book)).toEqual([
    ['Pinterest', 0],
    ['Pinterest', 7],
    ['Pinterest Ads', 12.5],
  ]);
  undoImport(id);
  expect(spendOf(book)).toEqual([
    ['Pinterest', 12.5],
    ['Pinterest', 7],
  ]);
});

test('A cost that a person typed there since stays', () => {
  const book = emptyWorkbook('en', { channels: ['Pinterest'] });
  importFile(former(12.5));
  const column = rowsOf(book, 'Activity').length;
  expect(column).toBe(1);
  const titles = Array.from({ length: 30 }, (_, at) => book.sheetNamed('Activity').content(1, at + 1));
  book.type('Activity', 2, titles.indexOf('Ad spend') + 1, [20]);
  importFile(today);
  expect(spendOf(book)).toEqual([
    ['Pinterest', 20],
    ['Pinterest Ads', 12.5],
  ]);
});
