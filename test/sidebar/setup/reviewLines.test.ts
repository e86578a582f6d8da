import { setupTexts } from '../../../src/locales';
import { linesOf } from '../../../src/sidebar/setup/reviewLines';
import type { Answers } from '../../../src/workbook/description/types';

const answers: Answers = {
  language: 'fr',
  goals: ['sales'],
  business: 'Chez Nora',
  currency: 'CHF',
  margin: 0.325,
  hourlyCost: 25.5,
  channels: ['Instagram', 'Etsy'],
  start: '2026-03-01',
  cadence: 'monthly',
  people: ['Nora', 'Sam'],
  weeklyHours: 7.5,
};

test('The last page lists every answer, the currency too', () => {
  const lines = Object.values(linesOf(answers, setupTexts.fr, 'fr')).flat();
  const shown = lines.map(([, value]) => value.replace(/\s/g, ' '));
  expect(shown).toEqual([
    setupTexts.fr.goals.sales.replace(/\s/g, ' '),
    'Chez Nora',
    'CHF – franc suisse',
    '32,5 %',
    '25,50 CHF',
    'Instagram, Etsy',
    '1er mars 2026',
    setupTexts.fr.channels.monthly.replace(/\s/g, ' '),
    'Nora, Sam',
    '7,5',
  ]);
});
