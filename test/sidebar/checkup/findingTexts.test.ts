import { checkupTexts } from '../../../src/locales';
import { repairableText } from '../../../src/sidebar/checkup/findingTexts';
import type { Finding } from '../../../src/workbook/checkup';

const finding = (repair: Finding['repair']): Finding => ({
  ...{ id: 'one', check: 'textNumber', sheet: 'activity', column: 'visits', cell: 'M2', values: {} },
  repair,
});

test('The summary counts how many findings can be repaired', () => {
  const [helpless, easy] = [finding(null), finding('toNumbers')];
  expect(repairableText([], 'en')).toBeNull();
  expect(repairableText([helpless], 'en')).toBeNull();
  expect(repairableText([easy], 'fr')).toBe(checkupTexts.fr.repairable.all);
  expect(repairableText([easy, helpless], 'fr')).toBe(checkupTexts.fr.repairable.one);
  expect(repairableText([easy, helpless, easy], 'en')).toMatch(/^2 of them can be repaired/);
});
