import { looksLikeHeader } from '../../../src/imports/tables/looksLikeHeader';

test.each([
  ['different words', ['Month', 'Visits', 'Orders'], true],
  ['words of which one stands again', ['Month', 'Visits', ' VISITS ', 'Orders'], true],
  ['blanks beside most words', ['Month', 'Visits', ''], true],
  ['a single word', ['Report', ''], false],
  ['one word again and again', ['Photo', 'Photo', 'Photo'], false],
  ['words that mostly stand again', ['Photo', 'Video', 'Photo', 'Video'], false],
  ['more blanks than words', ['Month', 'Visits', '', '', ''], false],
  ['a number', ['Month', 'Visits', '12'], false],
  ['a date', ['Month', '2026-03-02'], false],
])('%s: %j', (_, cells, expected) => {
  expect(looksLikeHeader(cells)).toBe(expected);
});
