import {
  choice,
  columns,
  listOfCosts,
  listOfCounts,
  listOfWords,
  moment,
  moments,
  observations,
  wholeNumber,
} from '../../src/cells/customArguments';
import { column, refusalOf } from '../support/cells';

const text = { en: 'a text', fr: 'un texte' };
const DAY = new Date(2026, 0, 5);

test('observations keep blanks in their rows, in a column, a row or a single cell', () => {
  const { read } = observations(text);
  expect(read('values', column(1, '', -2.5, null))).toEqual([1, null, -2.5, null]);
  expect(read('values', [[1, '', 3]])).toEqual([1, null, 3]);
  expect(read('values', 7)).toEqual([7]);
  expect(refusalOf(() => read('values', column(1, DAY)))).toEqual({
    reason: 'date',
    argument: 'values',
    found: DAY,
    row: 2,
  });
});

test('moments are dates or whole numbers', () => {
  const { read } = moments(text);
  expect(read('dates', column(DAY, '', 3))).toEqual([DAY, null, 3]);
  for (const found of ['soon', 1.5, true, new Date(Number.NaN)]) {
    expect(refusalOf(() => read('dates', column(found)))).toMatchObject({ reason: 'notADate', row: 1 });
  }
  expect(refusalOf(() => read('dates', column('#REF!')))).toMatchObject({ reason: 'error' });
});

test('a single moment may stand in a range of one cell, or be left out', () => {
  const { read } = moment(text);
  expect([read('start', DAY), read('start', [[5]]), read('start', '')]).toEqual([DAY, 5, null]);
});

test('columns leave out those that are blank throughout', () => {
  const { read } = columns(text);
  const block = [
    [1, '', ''],
    [2, '', 5],
  ];
  expect(read('controls', block)).toEqual([
    [1, 2],
    [null, 5],
  ]);
  expect(read('controls', undefined)).toEqual([]);
  expect(refusalOf(() => read('controls', [[1, 'x']]))).toMatchObject({ reason: 'text', found: 'x' });
});

test('a whole number is 1 or more, or not given', () => {
  const { read } = wholeNumber(text);
  expect([read('season', 7), read('season', [['']]), read('season', undefined)]).toEqual([7, null, null]);
  for (const found of [0, -7, 2.5]) {
    expect(refusalOf(() => read('season', found))).toEqual({
      reason: 'wholeNumber',
      argument: 'season',
      found,
    });
  }
  expect(refusalOf(() => read('season', 'week'))).toMatchObject({ reason: 'text' });
});

test('a choice is one of its words in any case, the first unless given', () => {
  const { read } = choice(text, ['first', 'second'], 'first');
  expect([read('model', ''), read('model', ' SECOND ')]).toEqual(['first', 'second']);
  expect(refusalOf(() => read('model', 3))).toEqual({
    reason: 'choice',
    argument: 'model',
    found: 3,
    other: 'first, second',
  });
});

test('listOfWords keeps blanks in their rows, and takes numbers for their digits', () => {
  expect(listOfWords(text).read('paths', column('a', '', 2026, ''))).toEqual(['a', '', '2026', '']);
  expect(listOfWords(text).read('paths', [['a', 'b']])).toEqual(['a', 'b']);
  expect(refusalOf(() => listOfWords(text).read('paths', column('a', true)))).toMatchObject({
    reason: 'notText',
    argument: 'paths',
    row: 2,
  });
});

test('listOfCounts takes a blank for 0 and refuses negative counts', () => {
  expect(listOfCounts(text).read('nulls', column(1, '', 2.5))).toEqual([1, 0, 2.5]);
  expect(listOfCounts(text).read('nulls', undefined)).toEqual([0]);
  expect(listOfCounts({ ...text, optional: true }).optional).toBe(true);
  expect(refusalOf(() => listOfCounts(text).read('nulls', column(1, -1)))).toMatchObject({
    reason: 'negative',
    row: 2,
  });
  expect(refusalOf(() => listOfCounts(text).read('nulls', column('#N/A')))).toMatchObject({
    reason: 'error',
  });
});

test('listOfCosts ends with the last filled cell', () => {
  expect(listOfCosts(text).read('spend', column('', 5, '', 0, '', ''))).toEqual([0, 5, 0, 0]);
  expect(refusalOf(() => listOfCosts(text).read('spend', column(5, '12 €')))).toMatchObject({
    reason: 'text',
    row: 2,
  });
});
