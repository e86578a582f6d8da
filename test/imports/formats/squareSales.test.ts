import { readSample } from './support/readSample';
import { salesRow } from './support/salesRow';

test('Sales of a Square till are without tax and tips; a refund takes its amount back and is no order', () => {
  const { format, tracker, skipped, problems } = readSample('square.en.csv');
  expect(format).toBe('squareSales');
  expect(tracker).toEqual([salesRow('2026-03-09', 2, 27 + 1040 - 12)]);
  expect(skipped).toEqual({ cancelled: 1 });
  expect(problems).toEqual([]);
});
