import { formatDay } from '../../../../src/sidebar/formatDay';
import { formatFigure, formatPeriod, formatRow } from '../../../../src/sidebar/import/words/format';

test('Figures are formatted in the language, money in the workbook’s currency', () => {
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(plain(formatFigure('revenue', 1234.5, { language: 'fr', currency: 'EUR' }))).toBe('1 234,50 €');
  expect(formatFigure('revenue', 1234.5, { language: 'en', currency: null })).toBe('1,234.5');
  expect(formatFigure('clicks', 1234.5, { language: 'en', currency: 'EUR' })).toBe('1,234.5');
  expect(formatFigure('sales', 3, { language: 'en', currency: 'euros' })).toBe('3');
});

test('Days are those of the calendar, whatever the time zone', () => {
  expect(formatDay('2026-03-02', 'en')).toBe('March 2, 2026');
  expect(formatDay('2026-03-02', 'fr')).toBe('2 mars 2026');
  expect(formatDay('2026-03-01', 'fr')).toBe('1er mars 2026');
  expect(formatDay('2026-03-11', 'fr')).toBe('11 mars 2026');
  expect(formatPeriod({ first: '2026-03-02', last: '2026-03-09' }, 'fr')).toBe(
    'Du 2 mars 2026 au 9 mars 2026',
  );
  expect(formatPeriod({ first: '2026-03-02', last: '2026-03-02' }, 'en')).toBe('March 2, 2026');
});

test('A row is named by what identifies it, in the workbook’s words', () => {
  const row = { table: 'activity', day: '2026-03-02', channel: 'X', content: 'curated' } as const;
  expect(formatRow(row, 'en', 'fr')).toBe('March 2, 2026 · X · Relayé (curation)');
  expect(formatRow({ table: 'keywords', keyword: '<b>bread' }, 'en', 'en')).toBe('<b>bread');
});
