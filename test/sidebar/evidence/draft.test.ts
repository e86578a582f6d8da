import { type Draft, draftFrom, isSame, problemsIn, questionOf } from '../../../src/sidebar/evidence/draft';

const cells = (a1: string) => ({ sheet: 7, a1, label: `Traffic · ${a1}` });
const workbook = { currency: 'EUR', cadence: 'weekly' } as const;
const choices = {
  ...workbook,
  start: '2026-01-05',
  dates: cells('A2:A'),
  values: [cells('B2:B'), cells('C2:C')],
  controls: [],
};
const draft = draftFrom(choices);
const blank = draftFrom({ ...workbook, start: null, dates: null, values: [], controls: [] });

test('A draft begins with the workbook’s dates, first column and start', () => {
  expect(questionOf(draft)).toEqual({
    dates: { sheet: 7, a1: 'A2:A' },
    values: { sheet: 7, a1: 'B2:B' },
    start: '2026-01-05',
    controls: null,
    of: null,
  });
});

test('A draft without dates, values or a start isn’t a question yet', () => {
  expect(problemsIn(draft)).toEqual([]);
  expect(problemsIn(blank)).toEqual(['dates', 'values', 'start']);
  expect(questionOf(blank)).toBeNull();
});

test('Counted dates need a whole number as their start', () => {
  const counted = (start: string): Draft => ({ ...draft, isCounted: true, start });
  expect(problemsIn(counted('2026-01-05'))).toEqual(['countedStart']);
  expect(problemsIn(counted('1.5'))).toEqual(['countedStart']);
  expect(problemsIn(counted(''))).toEqual(['countedStart']);
  expect(questionOf(counted(' 10 '))?.start).toBe(10);
});

test('Controls become part of the question', () => {
  const controls = { ...cells('D2:E'), columns: 2 };
  expect(questionOf({ ...draft, controls })?.controls).toEqual({ sheet: 7, a1: 'D2:E' });
});

test('A share needs its whole and takes no controls', () => {
  const share: Draft = { ...draft, kind: 'share', controls: cells('D2:D') };
  expect(problemsIn(share)).toEqual(['of']);
  const question = questionOf({ ...share, of: cells('C2:C') });
  expect(question).toMatchObject({ of: { sheet: 7, a1: 'C2:C' }, controls: null });
});

test('A column of the workbook keeps its key in the question', () => {
  const values = { ...cells('B2:B'), column: 'all_visits' };
  expect(questionOf({ ...draft, values })?.values).toEqual({ sheet: 7, a1: 'B2:B', column: 'all_visits' });
});

test('Cells are the same by sheet and range, whatever their labels', () => {
  const renamed = { ...cells('A2:A'), label: 'Date' };
  expect(isSame(cells('A2:A'), renamed)).toBe(true);
  expect(isSame(cells('A2:A'), { ...cells('A2:A'), sheet: 8 })).toBe(false);
  expect(isSame(cells('A2:A'), null)).toBe(false);
});
