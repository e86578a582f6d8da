import { parseNumber } from './parseNumber';

/** What a number held as text is: one number, or one of two where its mark may separate thousands or decimals. */
export type NumberInText =
  | { readonly number: number }
  | { readonly thousands: number; readonly decimal: number };

/** A number without a unit; per cent is none. */
const BARE =
  /^[-+−]?[\s\u00A0\u202F]?(?:\d|[.,]\d)[\d.,'’\s\u00A0\u202F]*(?:e[-+]?\d{1,3})?[\s\u00A0\u202F]?%?$/i;
/** No thousands begin with a 0: `0,500` and `,500` have decimals. */
const BEGINS_WITH_ZERO = /^[-+−]?\s?0?[.,]/;
/** More digits than a number holds are an identifier. */
const MOST_DIGITS = 15;

/**
 * The number that a text writes whatever the language: `1500`, `1 500,50`, `1,234.56`, `12,5`, `30%`. `1,500` and `1.500` are
 * left open. Null for other texts: words, amounts with a currency, identifiers.
 */
export function numberInText(text: string): NumberInText | null {
  const trimmed = text.trim();
  if (!BARE.test(trimmed) || trimmed.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const [point, comma] = [parseNumber(trimmed, '.'), parseNumber(trimmed, ',')];
  if (point === null || comma === null) return asNumber(point ?? comma);
  if (point === comma) return asNumber(point);
  const [decimal, thousands] = Math.abs(point) < Math.abs(comma) ? [point, comma] : [comma, point];
  return BEGINS_WITH_ZERO.test(trimmed) ? asNumber(decimal) : { thousands, decimal };
}

function asNumber(number: number | null): NumberInText | null {
  return number === null ? null : { number };
}
