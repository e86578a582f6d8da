import { runs } from '../../../src/workbook/spreadsheet/runs';

test('neighbours are gathered as long as they are alike', () => {
  const placed = [4, 1, 2, 6, 5].map((position) => ({ position, item: position > 4 ? 'high' : 'low' }));
  expect(runs(placed)).toEqual([
    { start: 1, items: ['low', 'low'] },
    { start: 4, items: ['low', 'high', 'high'] },
  ]);
  expect(runs(placed, (one, next) => one === next).map(({ start }) => start)).toEqual([1, 4, 5]);
});
