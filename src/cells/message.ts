import { cellTexts, type Language } from '../locales';
import { fill } from '../locales/fill';
import { formatNumber } from '../locales/formatNumber';
import type { Arguments } from './argument';
import { isShape, type Refusal } from './refusal';
import { isBlank, isDate } from './values';

/**
 * The message of a refusal: what was found, and what to do.
 * @param args the function's arguments, of which the language's own words stand beside the names that autocomplete shows
 */
export function messageFor(refusal: Refusal, language: Language, args: Arguments = {}): string {
  const texts = cellTexts[language];
  const message = fill(texts.refusals[refusal.reason], {
    argument: nameOf(refusal.argument, language, args),
    name: refusal.argument,
    about: args[refusal.argument]?.text[language] ?? refusal.argument,
    found: describeFound(refusal.found, language),
    other: nameOf(refusal.other ?? '', language, args),
    otherFound: describeFound(refusal.otherFound, language),
  });
  return refusal.row === undefined ? message : fill(texts.row, { message, row: refusal.row });
}

/** A longer description makes a message hard to read. */
const LONGEST_NAME = 60;

/** Names are English: other languages put what the argument is beside it, by the beginning of its description. */
function nameOf(name: string, language: Language, args: Arguments): string {
  const about = language === 'en' ? '' : (args[name]?.text[language] ?? '');
  const [clause = ''] = about.split(/\s*[;:(]/, 1);
  const [head = ''] = clause.length > LONGEST_NAME ? clause.split(',', 1) : [clause];
  if (head === '' || head.length > LONGEST_NAME) return name;
  return `${name} (${head.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())})`;
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
