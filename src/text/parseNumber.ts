export type DecimalMark = '.' | ',';

/** The look of most numbers: a fast path. */
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

/** A written number taken apart: its digits with their marks, and what stands around them. */
export interface NumberParts {
  readonly digits: string;
  readonly isNegative: boolean;
  /** Power of ten by which the digits are multiplied: -2 for per cent. */
  readonly exponent: number;
}

const SPACES = /[\s\u00a0\u2009\u202f]+/g;

const CURRENCY = String.raw`(?:[A-Z]{0,3} ?\p{Sc} ?[A-Z]{0,3}|[A-Z]{3}|kr\.?|zł|Kč|Ft|Fr\.?|DH)`;

const AMOUNT = new RegExp(
  String.raw`^([-+−])? ?(?:${CURRENCY})? ?([-+−])? ?([\d.,'’ ]*\d)(?:[eE]([-+]?\d{1,3}))? ?(%|${CURRENCY})?$`,
  'u',
);

const IN_PARENTHESES = /^\((.*)\)$/;

/** No number is longer: longer texts are not even tried. */
const MAX_LENGTH = 60;

/** Takes a number apart without deciding which mark is the decimal one; null for other texts. */
export function parseNumberParts(text: string): NumberParts | null {
  if (text.length > MAX_LENGTH) return null;
  const spaced = text.replace(SPACES, ' ').trim();
  const bare = spaced.replace(IN_PARENTHESES, '$1');
  const match = AMOUNT.exec(bare);
  if (!match) return null;
  const [, before, after, digits = '', exponent = '0', unit] = match;
  const isMinus = before === '-' || before === '−' || after === '-' || after === '−';
  return {
    digits: digits.trim(),
    isNegative: isMinus || bare !== spaced,
    exponent: Number(exponent) - (unit === '%' ? 2 : 0),
  };
}
