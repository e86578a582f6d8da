import { sizeText, smallestText } from '../../../src/sidebar/evidence/sizeText';

const size = (value: number, low: number, high: number) => ({ value, low, high, unit: 'week' }) as const;

test.each([
  [size(121.4, 40.2, 209.7), 'About 120 more a week, between 40 and 210.'],
  [size(-121.4, -209.7, -40.2), 'About 120 less a week, between 40 and 210.'],
  [size(12, -3.14, 27), 'About 12 more a week, though anything from 3.1 less to 27 more is possible.'],
  [size(-12, -27, 3.14), 'About 12 less a week, though anything from 27 less to 3.1 more is possible.'],
  [size(12345, 0, 20000), 'About 12,000 more a week, between 0 and 20,000.'],
])('The size %j is a sentence in English', (given, expectedText) => {
  expect(sizeText(given, 'en')).toBe(expectedText);
});

test('The size of an effect is a sentence in French', () => {
  expect(sizeText(size(1.25, 0.4, 2.1), 'fr')).toBe('Environ 1,3 de plus par semaine, entre 0,4 et 2,1.');
  expect(sizeText(size(-12, -27, 3.14), 'fr')).toBe(
    'Environ 12 de moins par semaine, mais tout est possible de 27 de moins à 3,1 de plus.',
  );
});

test('The smallest visible rise is given as a share and in units', () => {
  expect(smallestText(0.1234, 61.7, 'day', 'en')).toBe(
    'Less than 12% more, which is 62 a day, would not have shown.',
  );
  expect(smallestText(0.1234, 61.7, 'month', 'fr')).toMatch(
    /^Une hausse de moins de 12\s%, soit 62 par mois, serait passée inaperçue\.$/,
  );
});
