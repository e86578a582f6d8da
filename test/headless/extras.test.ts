import type { Engine } from '../../src/workbench/engine/types';
import { openGrid } from './support/workbench';

/** An engine with three numbers in D1:D3 and these formulas in A1, A2 and so on. */
async function sheetWith(formulas: readonly string[]): Promise<Engine> {
  const engine = await openGrid('en');
  for (const [index, text] of ['3', '', '-2'].entries()) await engine.type('Sheet1', `D${index + 1}`, text);
  for (const [index, formula] of formulas.entries()) await engine.type('Sheet1', `A${index + 1}`, formula);
  return engine;
}

function extraAt(engine: Engine, row: number, column = 0) {
  return engine.extraAt(engine.workbook.getActiveSheet(), row, column);
}

test('SPARKLINE is an empty text to readers, and carries what to draw', async () => {
  const engine = await sheetWith([
    '=SPARKLINE(D1:D3)',
    '=SPARKLINE(D1:D3,VSTACK(HSTACK("charttype","column"),HSTACK("Color","red"),HSTACK("axis",TRUE)))',
    '=IF(D1>0,SPARKLINE(D1:D3,HSTACK("empty","zero")),"")',
    '=SPARKLINE(D1:D3,HSTACK("charttype","pie"))',
  ]);
  expect([1, 2, 3].map((row) => engine.cell('Sheet1', `A${row}`).text)).toEqual(['', '', '']);
  expect(engine.cell('Sheet1', 'A1').value).toBe('');
  expect(extraAt(engine, 0)).toEqual({ sparkline: { type: 'line', values: [3, null, -2], options: {} } });
  expect(extraAt(engine, 1)?.sparkline).toEqual({
    type: 'column',
    values: [3, null, -2],
    options: { charttype: 'column', color: 'red', axis: true },
  });
  expect(extraAt(engine, 2)?.sparkline?.values).toEqual([3, 0, -2]);
  expect(engine.cell('Sheet1', 'A4').value).toBe('#VALUE!');
});

test('A sparkline follows its cells, and goes with its formula', async () => {
  const engine = await sheetWith(['=IF(D1>0,SPARKLINE(D1:D3),"none")']);
  await engine.type('Sheet1', 'D2', '5');
  expect(extraAt(engine, 0)?.sparkline?.values).toEqual([3, 5, -2]);
  await engine.type('Sheet1', 'D1', '-1');
  expect([engine.cell('Sheet1', 'A1').text, extraAt(engine, 0)]).toEqual(['none', null]);
  await engine.type('Sheet1', 'D1', '1');
  await engine.type('Sheet1', 'A1', 'typed over');
  expect(extraAt(engine, 0)).toBeNull();
});

test('A line of two columns has its places in the first', async () => {
  const engine = await sheetWith(['=SPARKLINE(HSTACK(SEQUENCE(3),D1:D3))']);
  expect(extraAt(engine, 0)?.sparkline).toMatchObject({ positions: [1, 2, 3], values: [3, null, -2] });
});

test('Sparklines and links spill', async () => {
  const engine = await sheetWith(['=MAP(D1:D3,LAMBDA(v,HYPERLINK("#gid=1&range=A"&v,"go "&v)))']);
  expect([1, 2, 3].map((row) => engine.cell('Sheet1', `A${row}`).text)).toEqual(['go 3', 'go ', 'go -2']);
  expect([0, 1, 2].map((row) => extraAt(engine, row)?.link)).toEqual([
    ...['#gid=1&range=A3', '#gid=1&range=A', '#gid=1&range=A-2'],
  ]);
});

test('HYPERLINK shows its text, and the address where it has none', async () => {
  const engine = await sheetWith(['=HYPERLINK("#gid=5","Go")', '=HYPERLINK("#gid=5")', '=A1&"!"']);
  expect([1, 2, 3].map((row) => engine.cell('Sheet1', `A${row}`).text)).toEqual(['Go', '#gid=5', 'Go!']);
  expect([0, 1, 2].map((row) => extraAt(engine, row)?.link)).toEqual(['#gid=5', '#gid=5', undefined]);
});

test('Blanks within a spilled array show nothing', async () => {
  const engine = await sheetWith(['=FILTER(D1:D3,D1:D3<9)']);
  expect([1, 2, 3].map((row) => engine.cell('Sheet1', `A${row}`).text)).toEqual(['3', '', '-2']);
  expect(engine.cell('Sheet1', 'A2').value).toBeNull();
});
