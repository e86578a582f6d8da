import { checkupTexts, type Language } from '../../locales';
import { fill } from '../../locales/fill';
import type { Finding } from '../../workbook/checkup';

/** How many of the findings can be repaired, in a sentence; nothing where none can. */
export function repairableText(findings: readonly Finding[], language: Language): string | null {
  const { all, one, several } = checkupTexts[language].repairable;
  const count = findings.filter(({ repair }) => repair !== null).length;
  if (count === 0) return null;
  if (count === findings.length) return all;
  return count === 1 ? one : fill(several, { count });
}
