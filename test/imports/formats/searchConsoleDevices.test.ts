import { readSample } from './support/readSample';

test.each([
  ['search-console.en/Devices.csv', 2],
  ['search-console.fr/Appareils.csv', 1],
])('clicks by device are recognised, and counted by date only: %s', (file, rows) => {
  const { format, tracker, skipped } = readSample(file);
  expect(format).toBe('searchConsoleDevices');
  expect(skipped).toEqual({ breakdown: rows });
  expect(tracker).toEqual([]);
});
