import type { Draft } from '../../../src/sidebar/evidence/draft';
import { shapeProblemsIn } from '../../../src/sidebar/evidence/shapeProblems';

const cells = (a1: string, columns = 1) => ({ sheet: 7, a1, label: a1, columns });
const draft: Draft = {
  ...{ kind: 'number', start: '2026-01-05', isCounted: false, controls: null, of: null },
  ...{ dates: cells('A2:A31'), values: cells('B2:B31') },
};

test('Columns with the same rows have no problem', () => {
  expect(shapeProblemsIn(draft)).toEqual([]);
  expect(shapeProblemsIn({ ...draft, controls: cells('C2:E31', 3) })).toEqual([]);
});

test('A field with fewer rows than the dates is reported with both counts', () => {
  expect(shapeProblemsIn({ ...draft, values: cells('B5') })).toEqual([
    { field: 'values', key: 'rows', count: 1, dates: 30 },
  ]);
  expect(shapeProblemsIn({ ...draft, controls: cells('C2:E20', 3) })).toEqual([
    { field: 'controls', key: 'rows', count: 19, dates: 30 },
  ]);
});

test('Several columns are a problem except for controls', () => {
  expect(shapeProblemsIn({ ...draft, values: cells('B2:C31', 2) })).toEqual([
    { field: 'values', key: 'columns', count: 2, dates: 30 },
  ]);
  expect(shapeProblemsIn({ ...draft, dates: cells('A2:B31', 2) })).toMatchObject([
    { field: 'dates', key: 'columns' },
  ]);
});

test('Ranges to the end of a sheet are never reported', () => {
  expect(shapeProblemsIn({ ...draft, values: cells('B2:B') })).toEqual([]);
  expect(shapeProblemsIn({ ...draft, dates: cells('A2:A') })).toEqual([]);
  expect(shapeProblemsIn({ ...draft, dates: null })).toEqual([]);
});

test('Fields that a question doesn’t use are never reported', () => {
  const [of, controls] = [cells('D2:D3'), cells('E2:E3')];
  expect(shapeProblemsIn({ ...draft, of })).toEqual([]);
  expect(shapeProblemsIn({ ...draft, kind: 'share', of, controls })).toMatchObject([
    { field: 'of', count: 2 },
  ]);
});
