import type { Language } from '.';

/** A number as a text of the language shows it, with a true minus sign: Intl writes a hyphen. */
export function formatNumber(value: number, language: Language, options?: Intl.NumberFormatOptions): string {
  return value.toLocaleString(language, options).replace('-', '−');
}

/** The number format of cells with percentages: in French a space stands before the sign, one that no line breaks at. */
export const percentPatterns: Readonly<Record<Language, string>> = { en: '0.0%', fr: '0.0"\u00a0"%' };
