import { previewFile } from '../../../src/imports';
import { readText } from '../support/files';

const rowsOf = (text: string) =>
  previewFile(new TextEncoder().encode(text), 'days.csv', { cadence: 'weekly', today: '2026-11-24' })
    .tables[0]?.tracker;

test('The days between a file’s first and last one of which it has no row are named, and no others', () => {
  const text =
    'Date,Clicks,Impressions,CTR,Position\n2026-03-02,1,9,1%,1\n2026-03-04,-,9,1%,1\n2026-03-11,3,9,1%,1\n';
  expect(rowsOf(text)).toEqual([
    expect.objectContaining({ day: '2026-03-02', absent: [1, 3, 4, 5, 6] }),
    expect.objectContaining({ day: '2026-03-09', absent: [0, 1] }),
  ]);
});

test('Orders, told apart by their numbers, need no such days', () => {
  const text = [
    'Name,Financial Status,Taxes,Total,Created at,Lineitem quantity',
    '#1,paid,0,5,2026-03-02 10:00:00 +0100,1',
    '#2,paid,0,5,2026-03-06 10:00:00 +0100,1',
  ].join('\n');
  expect(rowsOf(text)).toEqual([expect.not.objectContaining({ absent: expect.anything() })]);
});

test('Orders that are no sales are named for what earlier files counted, beside the rows with figures', () => {
  const text = [
    'Name,Financial Status,Taxes,Total,Created at,Lineitem quantity',
    '#1,paid,0,5,2026-03-02 10:00:00 +0100,1',
    '#2,refunded,0,5,2026-03-12 10:00:00 +0100,1',
    '#3,,0,5,2026-03-20 10:00:00 +0100,1',
  ].join('\n');
  const table = readText(text, { today: '2026-11-24' });
  expect(table.tracker).toHaveLength(1);
  expect(table.voided).toMatchObject([{ table: 'traffic', day: '2026-03-09', metrics: {} }]);
});
