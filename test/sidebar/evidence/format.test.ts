import { evidenceTexts } from '../../../src/locales';
import {
  formatAmount,
  formatDate,
  formatProbability,
  formatSignedAmount,
  formatSignedPercent,
} from '../../../src/sidebar/evidence/format';
import { liftText } from '../../../src/sidebar/evidence/liftText';

test('Percentages have one decimal below 100%', () => {
  expect([0.1, -0.0512, 0, 7.253].map((share) => formatSignedPercent(share, 'en'))).toEqual([
    '+10.0%',
    '−5.1%',
    '0.0%',
    '+725%',
  ]);
  expect(formatSignedPercent(0.1234, 'fr')).toMatch(/^\+12,3\s%$/);
});

test('A probability is never shown as certainty', () => {
  expect([0.9951, 0.9999, 1, 0.00001].map((share) => formatProbability(share, 'en'))).toEqual([
    '99.5%',
    '> 99.9%',
    '> 99.9%',
    '< 0.1%',
  ]);
});

test('Large amounts have no decimals, small ones three digits', () => {
  expect([12345.6, 12.345, 0.01234].map((amount) => formatAmount(amount, 'en'))).toEqual([
    '12,346',
    '12.3',
    '0.0123',
  ]);
  expect(formatSignedAmount(1234.5, 'fr')).toMatch(/^\+1\s235$/);
});

test('Dates are formatted in the language, and counted ones stay numbers', () => {
  expect(formatDate('2026-01-05', 'en')).toBe('January 5, 2026');
  expect(formatDate('2026-01-05', 'fr')).toBe('5 janvier 2026');
  expect(formatDate('12', 'en')).toBe('12');
  expect(formatDate(null, 'en')).toBe('');
});

test('A lift without an upper limit shows the lower one only', () => {
  const { facts } = evidenceTexts.en;
  expect(liftText({ value: 0.2, low: 0.1, high: 0.31 }, facts, 'en')).toBe(
    '+20.0%, between +10.0% and +31.0%',
  );
  expect(liftText({ value: 0.2, low: -0.1, high: null }, facts, 'en')).toBe('+20.0%, at least −10.0%');
});
