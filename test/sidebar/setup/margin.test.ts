import { isTyped, type MarginInputs, marginFrom } from '../../../src/sidebar/setup/margin';

const blank: MarginInputs = { selling: '', purchase: '', multiplier: '', markup: '' };

test('Bought at 62 and sold at 100, the margin is 38 %', () => {
  expect(marginFrom('prices', { ...blank, selling: '100', purchase: '62' }, 'en')).toBe(0.38);
  expect(marginFrom('prices', { ...blank, selling: '19,90 €', purchase: '8' }, 'fr')).toBe(0.598);
});

test('A multiplier of 2.5 is a margin of 60 %, however it is typed', () => {
  for (const multiplier of ['2.5', '×2.5', 'x 2,5', '2.5×']) {
    expect(marginFrom('multiplier', { ...blank, multiplier }, 'en')).toBe(0.6);
  }
});

test('The share of the purchase price isn’t taken for the margin: 61.29 % of it is a margin of 38 %', () => {
  expect(marginFrom('markup', { ...blank, markup: '61,29 %' }, 'fr')).toBe(0.38);
  expect(marginFrom('markup', { ...blank, markup: '150' }, 'en')).toBe(0.6);
});

test('There is no margin where a number is missing, or where nothing is left of a sale', () => {
  expect(marginFrom('prices', { ...blank, selling: '100' }, 'en')).toBeNull();
  expect(isTyped('prices', { ...blank, selling: '100' })).toBe(false);
  const loss = { ...blank, selling: '62', purchase: '100', multiplier: '0.5', markup: '-5' };
  expect(marginFrom('prices', loss, 'en')).toBeNull();
  expect(marginFrom('multiplier', loss, 'en')).toBeNull();
  expect(marginFrom('markup', loss, 'en')).toBeNull();
  expect(isTyped('prices', loss)).toBe(true);
  expect(marginFrom('prices', { ...blank, selling: '0', purchase: '0' }, 'en')).toBeNull();
});
