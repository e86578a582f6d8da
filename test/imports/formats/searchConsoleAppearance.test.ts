import { readSample } from './support/readSample';

test('clicks by appearance are recognised, and counted by date only', () => {
  const { format, tracker, leftOut } = readSample('search-console.en/Search appearance.csv');
  expect(format).toBe('searchConsoleAppearance');
  expect(leftOut).toEqual({ breakdown: 1 });
  expect(tracker).toEqual([]);
});
