import { checkupTexts, type Language } from '../../locales';
import { fill } from '../../locales/fill';
import { formatNumber } from '../../locales/formatNumber';
import type { Finding } from '../../workbook/checkup';
import { formatDay } from '../formatDay';

/** A text about a finding, with days and numbers formatted in the language. */
export function findingText(text: string, values: Finding['values'], language: Language): string {
  const formatted = Object.entries(values).map(([name, value]) => [name, format(value, language)]);
  return fill(text, Object.fromEntries(formatted));
}

function format(value: string | number, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, language) : value;
}

/** How many of the findings can be repaired, in a sentence; null if none. */
export function repairableText(findings: readonly Finding[], language: Language): string | null {
  const { all, one, several } = checkupTexts[language].repairable;
  const count = findings.filter(({ repair }) => repair !== null).length;
  if (count === 0) return null;
  if (count === findings.length) return all;
  return count === 1 ? one : fill(several, { count });
}
