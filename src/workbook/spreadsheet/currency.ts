import type { Answers } from '../description/types';

type Money = Pick<Answers, 'language' | 'currency'>;

/** How amounts of a currency are written in a language: what stands around the number, and how many decimals it has. */
export interface CurrencyFormat {
  readonly before: string;
  readonly after: string;
  readonly digits: number;
}

/** Without a sign where the currency isn't a code that is known. */
export function currencyFormat({ language, currency }: Money): CurrencyFormat {
  const format = numberFormat(language, currency);
  if (!format) return { before: '', after: '', digits: 2 };
  const parts = format.formatToParts(0);
  const first = parts.findIndex(({ type }) => type === 'integer');
  const isNumber = (type: string) => type === 'integer' || type === 'decimal' || type === 'fraction';
  const around = (wanted: (index: number) => boolean) =>
    parts.map(({ type, value }, index) => (!isNumber(type) && wanted(index) ? value : '')).join('');
  return {
    before: around((index) => index < first),
    after: around((index) => index > first),
    digits: format.resolvedOptions().maximumFractionDigits ?? 2,
  };
}

function numberFormat(language: Answers['language'], currency: string): Intl.NumberFormat | null {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency });
  } catch {
    return null;
  }
}
