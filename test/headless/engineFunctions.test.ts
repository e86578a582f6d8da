import { textsIn } from '../../src/workbench/page/texts';
import { type HeadlessWorkbench, openHeadless } from './support/workbench';

const sheet = textsIn('en').sample.tryIt;

/** Types a formula over `n` (names, J2:J4) and `v` (values, K2:K4), and reads what it spills below M2. */
async function spilled(workbench: HeadlessWorkbench, formula: string, cells: readonly string[]) {
  await workbench.type(sheet, 'M2', formula);
  return workbench.values(sheet, cells);
}

test('Functions of Sheets give in the workbench what they give in Sheets', async () => {
  const errors = jest.spyOn(console, 'error');
  const workbench = await openHeadless('en');
  for (const [index, [name, value]] of [
    ['Ann', '10'],
    ['bob', '30'],
    ['Cid', '20'],
  ].entries()) {
    await workbench.type(sheet, `J${index + 2}`, name ?? '');
    await workbench.type(sheet, `K${index + 2}`, value ?? '');
  }
  const down = ['M2', 'M3', 'M4'];
  expect(await spilled(workbench, '=SORT(J2:J4;K2:K4;FALSE)', down)).toEqual(['bob', 'Cid', 'Ann']);
  expect(await spilled(workbench, '=SORT(J2:K4;1;TRUE)', down)).toEqual(['Ann', 'bob', 'Cid']);
  expect(await spilled(workbench, '=INDEX(J2:J4;2)', ['M2'])).toEqual(['bob']);
  expect(await spilled(workbench, '=FILTER(J2:J;K2:K>5;K2:K<25)', down)).toEqual(['Ann', 'Cid', null]);
  expect(await spilled(workbench, '=FILTER(J2:J4;K2:K4>99)', ['M2'])).toEqual(['#N/A']);
  expect(await spilled(workbench, '=ARRAYFORMULA(K2:K4*2)', down)).toEqual([20, 60, 40]);
  expect(await spilled(workbench, '=JOIN("; ";J2:J4)', ['M2'])).toEqual(['Ann; bob; Cid']);
  expect(await spilled(workbench, '=SPLIT("a,,3";",")', ['M2', 'N2', 'O2'])).toEqual(['a', 3, null]);
  expect(await spilled(workbench, '=COUNTUNIQUE(J2:J;"Ann")', ['M2'])).toEqual([3]);
  expect(await spilled(workbench, '=EDATE(DATE(2024;1;31);1)-DATE(2024;2;29)', ['M2'])).toEqual([0]);
  const feed = '"https://alerts.example/competitor"';
  expect(await spilled(workbench, `=IMPORTFEED(${feed};"items title";FALSE;5)`, down)).toEqual([
    '(Sample) A rival’s new shop opens downtown',
    null,
    null,
  ]);
  expect(await spilled(workbench, `=IMPORTFEED(${feed};"items";TRUE)`, ['M2', 'N2', 'P3'])).toEqual([
    'Title',
    'Author',
    'Sat, 27 Jun 2026 06:30:00 GMT',
  ]);
  expect(await spilled(workbench, '=IMPORTFEED("https://elsewhere.example/feed")', ['M2'])).toEqual(['#N/A']);
  expect(await spilled(workbench, '={1,2;3,4}', ['M2', 'N2', 'M3', 'N3'])).toEqual([1, 2, 3, 4]);
  expect(await spilled(workbench, '=1+', ['M2'])).toEqual(['#ERROR!']);
  expect(errors).not.toHaveBeenCalled();
});

test('A number joined to a text is written in the language of the spreadsheet', async () => {
  const workbench = await openHeadless('fr');
  await workbench.type(textsIn('fr').sample.tryIt, 'J2', '11,5');
  const cell = async (formula: string) => {
    await workbench.type(textsIn('fr').sample.tryIt, 'M2', formula);
    return (await workbench.values(textsIn('fr').sample.tryIt, ['M2']))[0];
  };
  expect(await cell('=J2&" h"')).toBe('11,5 h');
  expect(await cell('=SUBSTITUTE("[n] h";"[n]";J2)')).toBe('11,5 h');
  expect(await cell('=TEXTJOIN(" ";TRUE;J2:J3;7)')).toBe('11,5 7');
});
