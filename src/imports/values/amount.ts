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

/** No number is written longer: texts that are need no look. */
const LONGEST = 60;

/** Takes a number apart without deciding which mark is the decimal one; null where it is none. */
export function parseNumberParts(text: string): NumberParts | null {
  if (text.length > LONGEST) return null;
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
