import { listOfCosts, listOfCounts, listOfWords } from '../../src/cells/listArgument';
import { column, refusalOf } from '../support/cells';

const text = { en: 'a list', fr: 'une liste' };

test('words keep their places, numbers stand for their digits', () => {
  expect(listOfWords(text).read('paths', column('a', '', 2026, ''))).toEqual(['a', '', '2026', '']);
  expect(listOfWords(text).read('paths', [['a', 'b']])).toEqual(['a', 'b']);
  expect(refusalOf(() => listOfWords(text).read('paths', column('a', true)))).toMatchObject({
    reason: 'notText',
    argument: 'paths',
    row: 2,
  });
});

test('counts are 0 where nothing stands, and never below', () => {
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

test('costs end with the last filled cell', () => {
  expect(listOfCosts(text).read('spend', column('', 5, '', 0, '', ''))).toEqual([0, 5, 0, 0]);
  expect(refusalOf(() => listOfCosts(text).read('spend', column(5, '12 €')))).toMatchObject({
    reason: 'text',
    row: 2,
  });
});
