import { findRepeatedTitles } from '../../../src/imports/tables/repeatedTitles';
import { dates, readText } from '../support/files';

const columns = [{ title: 'Date' }, { title: 'Clicks' }];

test('names the columns read whose title stands again, whatever its way of writing', () => {
  expect(findRepeatedTitles(['Date', 'Clicks', ' CLICKS ', 'Note', 'Note'], columns)).toEqual(['Clicks']);
});

test('names each title once, and none of a header without a repeated one', () => {
  expect(findRepeatedTitles(['Date', 'Clicks', 'Clicks'], [...columns, { title: 'Clicks' }])).toEqual([
    'Clicks',
  ]);
  expect(findRepeatedTitles(['Date', 'Clicks', 'Note'], columns)).toEqual([]);
});

test('the preview says it, and counts the first column', () => {
  const table = readText(`${dates},Clicks\n2026-03-02,7,90,8%,2,1000\n`);
  expect(table.repeatedTitles).toEqual(['Clicks']);
  expect(table.totals).toEqual([{ table: 'traffic', metric: 'organic_visits', value: 7 }]);
  expect(readText(`${dates}\n2026-03-02,7,90,8%,2\n`).repeatedTitles).toEqual([]);
});
