import type { Language } from '../types';
import { type Conventions, conventionsOf } from './conventions';
import { readDate } from './readDate';

/** What a typed text is to the spreadsheet. */
export type Input =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly pattern?: string }
  | { readonly kind: 'blank' };

/** More digits than this don't fit a double: an id of 19 digits stays the text that it is. */
const MOST_DIGITS = 15;

/** Reads a text as the spreadsheet of a language does when somebody types it. */
export function readInput(typed: string, language: Language): Input {
  const text = typed.trim();
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const conventions = conventionsOf[language];
  return (
    readBoolean(text, conventions) ??
    readMoment(text, conventions) ??
    readNumber(text, conventions) ?? { kind: 'text', text: typed }
  );
}

function readBoolean(text: string, conventions: Conventions): Input | undefined {
  const word = text.toUpperCase();
  // English words work in every spreadsheet locale.
  if (word === conventions.true || word === 'TRUE') return { kind: 'boolean', value: true };
  if (word === conventions.false || word === 'FALSE') return { kind: 'boolean', value: false };
  return undefined;
}

function readMoment(text: string, conventions: Conventions): Input | undefined {
  const moment = readDate(text, conventions);
  return moment && { kind: 'number', ...moment };
}

const CURRENCY = /^(-?)([$€£]?)\s?(.*?)[\s\u00a0\u202f]?([$€£]?)$/;

function readNumber(text: string, conventions: Conventions): Input | undefined {
  const percent = /^(.*?)[\s\u00a0\u202f]?%$/.exec(text);
  if (percent) {
    const value = plainNumber(percent[1] ?? '', conventions);
    if (value === undefined) return undefined;
    return { kind: 'number', value: Number((value / 100).toPrecision(15)), pattern: percentPattern(text) };
  }
  const [, sign = '', before = '', digits = '', after = ''] = CURRENCY.exec(text) ?? [];
  const value = plainNumber(sign + digits, conventions);
  if (value === undefined || (before !== '' && after !== '')) return undefined;
  if (before !== '') return { kind: 'number', value, pattern: `"${before}"#,##0.00` };
  if (after !== '') return { kind: 'number', value, pattern: `#,##0.00 "${after}"` };
  return { kind: 'number', value };
}

function percentPattern(text: string): string {
  return /[.,]\d/.test(text) ? '0.00%' : '0%';
}

/** A number in the notation of the language; grouped digits only in threes. */
function plainNumber(text: string, { decimal, thousands }: Conventions): number | undefined {
  const [whole = '', ...fractions] = text.split(decimal);
  if (fractions.length > 1 || whole.includes('.')) return undefined;
  const grouped = whole.replace(thousands, ' ');
  if (grouped.includes(' ') && !/^[+-]?\d{1,3}( \d{3})+$/.test(grouped)) return undefined;
  const digits = [grouped.replace(/ /g, ''), ...fractions].join('.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) return undefined;
  return digits.replace(/\D/g, '').length > MOST_DIGITS ? undefined : Number(digits);
}
