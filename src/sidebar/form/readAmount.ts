import type { Language } from '../../locales';

const decimalMarks: Readonly<Record<Language, string>> = { en: '.', fr: ',' };

/** Parses an amount as people type it: `25`, `25,50 €`, `$1,234.50`, `1 234,5`; null if it isn't one. */
export function readAmount(text: string, language: Language): number | null {
  const bare = text.replace(/\s/g, '').replace(/^[\p{Sc}A-Z]{1,3}|[\p{Sc}A-Z]{1,3}$/gu, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return null;
  const sign = decimalMark(bare, language);
  const [whole = '', fraction, ...rest] = sign ? bare.split(sign) : [bare];
  if (rest.length > 0 || fraction?.match(/\D/) || !isGrouped(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`);
}

/** Parses a share as people type it: `40`, `40 %` and `0,4` are all 0.4; null if it isn't one. */
export function readShare(text: string, language: Language): number | null {
  const number = readAmount(text.replace(/%\s*$/, ''), language);
  if (number === null) return null;
  const isShare = number < 1 && !text.includes('%');
  // Rounded: 28.9 / 100 would be 0.28900000000000003.
  return isShare ? number : Number((number / 100).toFixed(6));
}

/** The decimal mark, if there is one. */
function decimalMark(bare: string, language: Language): string | null {
  const signs = [...bare].filter((character) => character === '.' || character === ',');
  const last = signs[signs.length - 1];
  if (last === undefined) return null;
  if (new Set(signs).size === 2) return last;
  if (signs.length > 1) return null;
  // 1,234 is over a thousand in English; 1.5 and 1,5 are clear in any language.
  const groups = /^-?\d{1,3}[.,]\d{3}$/.test(bare);
  return last === decimalMarks[language] || !groups ? last : null;
}

function isGrouped(whole: string): boolean {
  return /^-?\d+$/.test(whole) || /^-?\d{1,3}([.,]\d{3})+$/.test(whole);
}
