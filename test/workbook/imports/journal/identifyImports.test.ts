import { importOrder } from '../../../../src/workbook/imports/journal/identifyImports';

test('Ids sort by time and then by the files of a run; a damaged id comes first', () => {
  const ids = ['mwus22l6-1', 'mwus22l6-2', 'mwus22l6-10', 'mwus22l7-1'];
  const orders = ids.map(importOrder);
  expect([...new Set(orders)].sort((a, b) => a - b)).toEqual(orders);
  expect(importOrder('')).toBe(0);
  expect(importOrder('by hand')).toBeLessThan(importOrder('mwus22l6-1'));
});
