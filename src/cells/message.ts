import { cellTexts, type Language } from '../locales';
import { fill } from '../locales/fill';
import { formatNumber } from '../locales/formatNumber';
import { isShape, type Refusal } from './refusal';
import { isBlank, isDate } from './values';

/** The message of a refusal: what was found, and what to do. */
export function messageFor(refusal: Refusal, language: Language): string {
  const texts = cellTexts[language];
  const message = fill(texts.refusals[refusal.reason], {
    argument: refusal.argument,
    found: describeFound(refusal.found, language),
    other: refusal.other ?? '',
    otherFound: describeFound(refusal.otherFound, language),
  });
  return refusal.row === undefined ? message : fill(texts.row, { message, row: refusal.row });
}

function describeFound(found: unknown, language: Language): string {
  const { blank, booleans } = cellTexts[language];
  if (isBlank(found)) return blank;
  if (isShape(found)) return `${found.rows} × ${found.columns}`;
  if (isDate(found)) return found.toLocaleDateString(language);
  if (typeof found === 'number') return showNumber(found, language);
  if (typeof found === 'boolean') return found ? booleans.true : booleans.false;
  return typeof found === 'string' ? shorten(found) : '#ERROR!';
}

// Fifteen digits are all a double holds; the default three decimals would turn 0.0004 into 0.
function showNumber(found: number, language: Language): string {
  return Number.isNaN(found) ? '#NUM!' : formatNumber(found, language, { maximumSignificantDigits: 15 });
}

const LONGEST = 40;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
