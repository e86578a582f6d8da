import { asTyped } from '../../../../src/workbench/page/csv/cells';

describe('asTyped', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    '+cmd',
    '-',
    '- rebate',
    '@shop',
    '+1+1',
    '-2-3',
    ' =1',
    "'quoted",
  ])('marks %s as text', (cell) => {
    expect(asTyped(cell)).toBe(`'${cell}`);
  });

  test.each(['-5', '+3.2', '-1,5', '-1 234,50 €', '-12%', '-1e5', '- 5', '-$4.10', 'a=b', '2026-01-05', ''])(
    'leaves %s as it is',
    (cell) => {
      expect(asTyped(cell)).toBe(cell);
    },
  );
});
