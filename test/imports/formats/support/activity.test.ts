import { activity } from '../../../../src/imports/formats/support/activity';

test('what the record gives, on its day; without a day or a figure nothing', () => {
  expect(activity({ day: '2026-03-09', channel: 'X' }, { posts: 1, clicks: null })).toEqual([
    { table: 'activity', day: '2026-03-09', channel: 'X', content: 'original', metrics: { posts: 1 } },
  ]);
  expect(activity({ day: null, channel: 'X' }, { posts: 1 })).toEqual([]);
  expect(activity({ day: '2026-03-09', channel: 'X' }, { clicks: null })).toEqual([]);
});
