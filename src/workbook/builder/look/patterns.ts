import { percentPatterns } from '../../../locales/formatNumber';
import type { Answers, CellFormat } from '../../description/types';

export type Patterns = Readonly<Record<CellFormat, string>>;

const datePatterns: Readonly<Record<Answers['language'], string>> = { en: 'yyyy-mm-dd', fr: 'dd/mm/yyyy' };

/** The number format of each kind of cell. Patterns are written as in the US; each locale shows its own signs. */
export function patternsFor({ language, currency }: Pick<Answers, 'language' | 'currency'>): Patterns {
  return {
    text: '@',
    integer: '#,##0',
    decimal: '#,##0.00',
    percent: percentPatterns[language],
    date: datePatterns[language],
    money: moneyPattern(language, currency),
  };
}

function moneyPattern(language: Answers['language'], currency: string): string {
  const format = currencyFormat(language, currency);
  if (!format) return '#,##0.00';
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const number = digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0';
  return format
    .formatToParts(0)
    .map(({ type, value }) => {
      if (type === 'integer') return number;
      if (type === 'decimal' || type === 'fraction') return '';
      return `"${value}"`;
    })
    .join('');
}

function currencyFormat(language: Answers['language'], currency: string): Intl.NumberFormat | null {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency });
  } catch {
    // Not a currency code: amounts are shown without a sign.
    return null;
  }
}
