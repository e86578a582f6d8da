import { countryOf } from '../../../src/server/evidence/season';
import { seasonText } from '../../../src/sidebar/evidence/seasonText';

test('A past that has seen the time of the year needs no sentence', () => {
  expect(seasonText({ season: null }, 'en')).toBeNull();
});

test('The weeks that the past never held are named in both languages', () => {
  const season = { weeks: ['endOfYear', 'winterSales'] as const };
  expect(seasonText({ season }, 'en')).toContain('Black Friday to the end of the year, the January sales');
  expect(seasonText({ season }, 'fr')).toContain('les soldes d’hiver');
});

test('Without well-known weeks, the time of the year alone is said to be unseen', () => {
  expect(seasonText({ season: { weeks: [] } }, 'en')).toContain('no such time of the year');
});

test('The country is that of the spreadsheet’s locale', () => {
  expect(['fr_FR', 'en-GB', 'fr', ''].map(countryOf)).toEqual(['FR', 'GB', null, null]);
});
