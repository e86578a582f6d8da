import { type SavedAnswers, withAnswer } from '../../../src/workbook/imports/savedAnswers';

const saved: SavedAnswers = {
  mappings: { old: 'a'.repeat(4000), older: 'b' },
  choices: { order: 'dayFirst' },
};

test('A newer answer replaces the one with its key, and answers of the other kind stay', () => {
  expect(withAnswer(saved, 'choices', 'order', 'monthFirst')).toEqual({
    ...saved,
    choices: { order: 'monthFirst' },
  });
});

test('The oldest answers go where there is no room, and none for an answer that is too large by itself', () => {
  const grown = withAnswer(saved, 'mappings', 'new', 'c'.repeat(4500));
  expect(Object.keys(grown.mappings)).toEqual(['older', 'new']);
  expect(grown.choices).toEqual(saved.choices);
  expect(withAnswer(saved, 'mappings', 'new', 'c'.repeat(9000))).toEqual(saved);
});
