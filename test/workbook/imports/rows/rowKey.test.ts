import { rowId } from '../../../../src/workbook/imports/rows/rowKey';
import { weeks } from '../journal/entry';

test('Rows of one period have one id, whatever the case of their texts and the spaces around these', () => {
  const row = { table: 'activity', day: '2026-03-04', channel: ' instagram', content: 'original' } as const;
  const same = rowId({ ...row, day: '2026-03-08', channel: 'Instagram' }, weeks);
  expect(rowId(row, weeks)).toBe(same);
  expect(rowId({ ...row, content: 'curated' }, weeks)).not.toBe(same);
  expect(rowId({ ...row, day: '2026-03-09' }, weeks)).not.toBe(same);
  expect(rowId({ table: 'keywords', keyword: 'Soap ' }, weeks)).toBe(
    rowId({ table: 'keywords', keyword: 'soap' }, weeks),
  );
});
