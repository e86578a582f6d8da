import { periodOf, readFileFacts } from '../../../src/imports/tables/fileFacts';

test.each([
  [['# Start date: 20260601', '# End date: 20260630'], 'file.csv', '2026-06-01', '2026-06-30'],
  [['# Date de début : 20260701', '# Date de fin : 20260731'], 'file.csv', '2026-07-01', '2026-07-31'],
  [['# 20260601-20260607'], 'file.csv', '2026-06-01', '2026-06-07'],
  [['From 2026-06-01 to 2026-06-07'], 'file.csv', '2026-06-01', '2026-06-07'],
  [[], 'Jun-01-2026_Jun-30-2026_1234567890123.csv', '2026-06-01', '2026-06-30'],
  [[], 'GMB insights - 2026-3-9 - 2026-3-15 - 1a2b.csv', '2026-03-09', '2026-03-15'],
  [['Campaign report', 'March 9, 2026 - March 15, 2026'], 'file.csv', '2026-03-09', '2026-03-15'],
  [['1 octobre 2026 - 31 octobre 2026'], 'file.csv', '2026-10-01', '2026-10-31'],
])('%j in %s is the period from %s to %s', (lines, name, first, last) => {
  expect(periodOf(lines, name)).toEqual({ first, last });
});

test('The period nearest above a table is its own', () => {
  const lines = [
    '# Start date: 20260101',
    '# End date: 20260107',
    '# Start date: 20260201',
    '# End date: 20260207',
  ];
  expect(periodOf(lines, 'file.csv')).toEqual({ first: '2026-02-01', last: '2026-02-07' });
});

test.each([
  [[], 'report 2026-06-01.csv'],
  [['# Start date: 20260630', '# End date: 20260601'], 'file.csv'],
  [['Property 123456789-987654321'], 'file.csv'],
])('%j in %s says no period', (lines, name) => {
  expect(periodOf(lines, name)).toBeNull();
});

test('The site named nearest above a table is its own', () => {
  const lines = ['# Account: Workshop', '# Property: one.example', '# Propriété : deux.example'];
  expect(readFileFacts(lines, 'file.csv')).toEqual({
    name: 'file.csv',
    period: null,
    property: 'deux.example',
  });
  expect(readFileFacts(['# Property:'], 'file.csv')).toEqual({ name: 'file.csv', period: null });
});
