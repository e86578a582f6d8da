import { sheetHtml, sizeOfSheet } from '../../../src/workbench/print/sheetHtml';
import type { PrintedSheet } from '../../../src/workbench/print/types';

const SHEET: PrintedSheet = {
  name: 'Report "May"',
  widths: [100, 50],
  heights: [21, 40],
  cells: [
    [
      { rows: 1, columns: 2, text: 'a < b\nc', look: { isBold: true, size: 16, background: '#fbe1cf' } },
      null,
    ],
    [
      { rows: 1, columns: 1, text: '12', look: { across: 'right', color: 'red;}body{x' } },
      { rows: 1, columns: 1, text: '', look: {}, svg: '<svg></svg>' },
    ],
  ],
  charts: [{ left: 20, top: 30, width: 300, height: 200, svg: '<svg>chart</svg>' }],
  hasGridlines: false,
};

test('Merged cells span their columns, and texts are text', () => {
  const html = sheetHtml(SHEET);
  expect(html).toContain(
    '<td colspan="2" style="background:#fbe1cf;font-size:16pt;font-weight:bold">a &#60; b<br>c</td></tr>',
  );
  expect(html).toContain('aria-label="Report &#34;May&#34;"');
  expect(html).toContain('<tr style="height:40px"><td style="color:redbodyx;text-align:right">12</td>');
});

test('Drawings stand in their cells and charts over them', () => {
  const html = sheetHtml(SHEET);
  expect(html).toContain('<td style=""><svg></svg></td>');
  expect(html).toContain(
    '<figure style="left:20px;top:30px;width:300px;height:200px"><svg>chart</svg></figure>',
  );
});

test('A sheet is as large as its cells and charts together', () => {
  expect(sizeOfSheet(SHEET)).toEqual({ width: 320, height: 230 });
  expect(sizeOfSheet({ ...SHEET, charts: [] })).toEqual({ width: 150, height: 61 });
});
