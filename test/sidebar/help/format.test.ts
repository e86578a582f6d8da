import { catalogue } from '../../../src/functions/catalogue';
import { sidebarTexts } from '../../../src/locales';
import { exampleText, returnsText, signature } from '../../../src/sidebar/help/format';
import { groupByGoal } from '../../../src/sidebar/help/search';

function entry(name: string) {
  const found = catalogue().find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return found;
}

test('A signature has the separator of the language, and brackets around optional arguments', () => {
  expect(signature(entry('ROI'), 'en')).toBe('ROI(gain, cost, [margin])');
  expect(signature(entry('ROI'), 'fr')).toBe('ROI(gain; cost; [margin])');
});

test('An example’s result looks like a cell in the language', () => {
  expect(exampleText(entry('ROI'), 'en')).toBe('50%');
  expect(exampleText(entry('ROI'), 'fr')).toMatch(/^50\s%$/);
  expect(exampleText(entry('CLV'), 'fr')).toBe('266,67');
  expect(exampleText(entry('PAYBACK'), 'en')).toBe('5');
  expect(exampleText(entry('RATE_INTERVAL'), 'en')).toBe('rate 30.8%, low 25.5%, high 36.6%');
  expect(exampleText(entry('CONVERSION_LIFT'), 'fr')).toMatch(/\u202f; verdict hausse confirmée$/);
  expect(exampleText(entry('CAUSAL_LIFT_SERIES'), 'en')).toMatch(/^actual 96, .*effect so far –/);
  expect(exampleText(entry('ATTRIBUTION'), 'en')).toBe('channel Instagram, conversions 6.1');
});

test('The returns of a function are described column by column', () => {
  const { kinds } = sidebarTexts.en.help;
  expect(returnsText(entry('ROI'), 'en', kinds)).toBe('a percentage');
  expect(returnsText(entry('RATE_INTERVAL'), 'fr', sidebarTexts.fr.help.kinds)).toBe(
    'taux (un pourcentage), borne basse (un pourcentage), borne haute (un pourcentage)',
  );
});

test('Functions are grouped by goal, each once', () => {
  const groups = groupByGoal(catalogue());
  expect(groups.map(({ goal }) => goal)).toEqual([
    'returns',
    'visibility',
    'search',
    'evidence',
    'attribution',
  ]);
  expect(groups.flatMap(({ entries }) => entries)).toHaveLength(catalogue().length);
});
