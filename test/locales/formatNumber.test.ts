import { formatNumber } from '../../src/locales/formatNumber';

test('A number has a true minus sign, and the signs of its language', () => {
  expect(formatNumber(-1234.5, 'en')).toBe('−1,234.5');
  expect(formatNumber(-0.445, 'fr', { style: 'percent', maximumFractionDigits: 1 })).toBe('−44,5\u00a0%');
  expect(formatNumber(1e-7, 'en', { notation: 'scientific' })).toBe('1E−7');
});
