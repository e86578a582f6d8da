import type { DecimalMark } from '../previewTypes';
import { parseNumberParts } from './amount';

/** What most numbers look like; the rest needs a closer look. */
const PLAIN: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^-?\d{1,15}(?:\.\d{1,6})?$/,
  ',': /^-?\d{1,15}$/,
};
const FORMS: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(\d+|\d{1,3}([ ,'’])\d{3}(?:\2\d{3})*)?(?:\.(\d+))?$/,
  ',': /^(\d+|\d{1,3}([ .'’])\d{3}(?:\2\d{3})*)?(?:,(\d+))?$/,
};

/**
 * The number that a text writes with this decimal mark, or null. Spaces, apostrophes and the other mark may separate thousands;
 * currencies are left out, `(12)` is -12 and `62,5 %` is 0.625.
 */
export function parseNumber(text: string, decimal: DecimalMark): number | null {
  if (PLAIN[decimal].test(text)) return Number(text) || 0;
  const amount = parseNumberParts(text);
  const match = amount && FORMS[decimal].exec(amount.digits);
  if (!match) return null;
  const whole = (match[1] ?? '').replace(/\D/g, '');
  const size = Number(`${whole || 0}.${match[3] ?? 0}e${amount.exponent}`);
  if (!Number.isFinite(size)) return null;
  return amount.isNegative && size !== 0 ? -size : size;
}
