import type { Engine } from '../../src/workbench/engine/types';
import { openGrid } from './support/workbench';

/** Formulas that read the list which A1 spills, each in its own way. */
const READERS: Readonly<Record<string, string>> = {
  F1: '=MAP(A1:A9,LAMBDA(v,IF(v="","",v)))',
  G1: '=MAP(A1:A9,LAMBDA(v,IF(v="","",SUMIFS(D1:D9,C1:C9,v))))',
  H1: '=MAP(SEQUENCE(9),LAMBDA(i,IF(INDEX(A1:A9,i)="","",INDEX(A1:A9,i))))',
  I1: '=LET(list,A1:A9,MAP(list,LAMBDA(v,IF(v="","",v))))',
  J1: '=MAP(FILTER(A1:A9,A1:A9<>""),LAMBDA(v,v))',
  K1: '=ARRAYFORMULA(IF(A1:A9="","",A1:A9))',
};

/** A list of numbers in column C, beside tens in D; A1 spills them without their blanks. */
async function openList(): Promise<Engine> {
  const engine = await openGrid('en');
  for (const [index, number] of ['5', '12', '19'].entries()) {
    await engine.type('Sheet1', `C${index + 1}`, number);
    await engine.type('Sheet1', `D${index + 1}`, `${index + 1}0`);
  }
  await engine.type('Sheet1', 'A1', '=UNIQUE(FILTER(C1:C9,C1:C9<>""))');
  for (const [a1, formula] of Object.entries(READERS)) await engine.type('Sheet1', a1, formula);
  await engine.type('Sheet1', 'L1', '=SUM(F1:F9)');
  await engine.type('Sheet1', 'M1', '=REDUCE(0,A1:A9,LAMBDA(sum,v,sum+N(v)))');
  return engine;
}

function column(engine: Engine, letter: string): unknown[] {
  return [1, 2, 3, 4].map((row) => engine.cell('Sheet1', `${letter}${row}`).value || '');
}

test.each([
  ['the second of its numbers', { C2: '13' }, ['5', '13', '19', '']],
  ['the first', { C1: '6' }, ['6', '12', '19', '']],
  ['one more', { C4: '26' }, ['5', '12', '19', '26']],
  ['one less', { C3: '' }, ['5', '12', '', '']],
  ['several', { C1: '1', C3: '3' }, ['1', '12', '3', '']],
] as const)('Whatever reads a spilled list follows it when it changes: %s', async (_, changes, list) => {
  const engine = await openList();
  for (const [a1, text] of Object.entries(changes)) await engine.type('Sheet1', a1, text);
  const numbers = list.map((text) => (text === '' ? '' : Number(text)));
  for (const letter of ['A', 'F', 'H', 'I', 'J', 'K'])
    expect([letter, column(engine, letter)]).toEqual([letter, numbers]);
  const sum = numbers.reduce<number>((total, number) => total + Number(number), 0);
  expect([engine.cell('Sheet1', 'L1').value, engine.cell('Sheet1', 'M1').value]).toEqual([sum, sum]);
  expect(column(engine, 'G').slice(0, 2)).toEqual([10, 20]);
});

test('What reads a column below the head that spills it follows in one go, cell by cell as well', async () => {
  const engine = await openGrid('en');
  for (const row of [2, 3, 4]) await engine.type('Sheet1', `A${row}`, String(row));
  await engine.type('Sheet1', 'C1', '=VSTACK("double",MAP(A2:A4,LAMBDA(v,v*2)))');
  await engine.type('Sheet1', 'D1', '=VSTACK("more",MAP(A2:A4,C2:C4,LAMBDA(v,double,double-v)))');
  await engine.type('Sheet1', 'E1', '=SUM(D2:D4)');
  await engine.type('Sheet1', 'A3', '30');
  expect([column(engine, 'C'), column(engine, 'D')]).toEqual([
    ['double', 4, 60, 8],
    ['more', 2, 30, 4],
  ]);
  expect(engine.cell('Sheet1', 'E1').value).toBe(36);
});

test('A conditional format beside a list doesn’t make the list’s readers calculate', async () => {
  const engine = await openGrid('en');
  let calls = 0;
  const count = (value: unknown) => {
    calls++;
    return value;
  };
  engine.registerFunctions([{ name: 'COUNTED', description: '', params: [], call: count }]);
  for (const row of [1, 2, 3]) await engine.type('Sheet1', `A${row}`, String(row));
  const sheet = engine.workbook.getSheetByName('Sheet1');
  const rule = sheet?.newConditionalFormattingRule();
  const range = sheet?.getRange('C1:C3').getRange();
  if (!sheet || !rule || !range) throw new Error('There is no first sheet.');
  sheet.addConditionalFormattingRule(
    rule.whenFormulaSatisfied('=C1>1').setBackground('#ff0000').setRanges([range]).build(),
  );
  await engine.type('Sheet1', 'F1', '=COUNTED(A1:A3)');
  const before = calls;
  await engine.type('Sheet1', 'C2', '5');
  expect(calls).toBe(before);
  await engine.type('Sheet1', 'A2', '5');
  expect(calls).toBeGreaterThan(before);
});
