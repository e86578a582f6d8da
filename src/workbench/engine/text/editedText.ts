import { isDateFormat, isPercentFormat } from 'numfmt';
import type { Language } from '../types';
import { booleanText, editedNumber } from './displayText';

/** How a value is written while it is edited: every digit, in the notation in which it can be typed again. */
export function editedText(
  value: number | boolean,
  pattern: string,
  shown: string,
  language: Language,
): string {
  if (typeof value === 'boolean') return booleanText(value, language);
  if (isDateFormat(pattern)) return shown;
  if (isPercentFormat(pattern)) return `${editedNumber(Number((value * 100).toPrecision(15)), language)}%`;
  return editedNumber(value, language);
}
