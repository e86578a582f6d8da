import { percentPatterns } from '../../../locales/formatNumber';
import type { Answers, CellFormat } from '../../description/types';
import { currencyFormat } from '../../spreadsheet/currency';

export type Patterns = Readonly<Record<CellFormat, string>>;

const datePatterns: Readonly<Record<Answers['language'], string>> = { en: 'yyyy-mm-dd', fr: 'dd/mm/yyyy' };

/** The number format of each kind of cell. Patterns are written as in the US; each locale shows its own signs. */
export function patternsFor({ language, currency }: Pick<Answers, 'language' | 'currency'>): Patterns {
  return {
    text: '@',
    integer: signed('#,##0'),
    decimal: signed('#,##0.00'),
    percent: signed(percentPatterns[language]),
    date: datePatterns[language],
    money: signed(moneyPattern(language, currency)),
    amount: signed(moneyPattern(language, currency, 0)),
  };
}

/** Negative numbers have a true minus, not a hyphen. */
function signed(pattern: string): string {
  return `${pattern};"−"${pattern}`;
}

function moneyPattern(language: Answers['language'], currency: string, decimals?: number): string {
  const { before, after, digits } = currencyFormat({ language, currency });
  const shown = decimals ?? digits;
  const number = shown > 0 ? `#,##0.${'0'.repeat(shown)}` : '#,##0';
  const literal = (text: string) => (text === '' ? '' : `"${text}"`);
  return `${literal(before)}${number}${literal(after)}`;
}
