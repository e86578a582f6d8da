import { readSample } from './support/readSample';

test('clicks by appearance are recognised, and counted by date only', () => {
  const { format, tracker, skipped } = readSample('search-console.en/Search appearance.csv');
  expect(format).toBe('searchConsoleAppearance');
  expect(skipped).toEqual({ breakdown: 1 });
  expect(tracker).toEqual([]);
});
