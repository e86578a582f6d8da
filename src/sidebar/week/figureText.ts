import type { Language } from '../../locales';
import type { LoggedMetric } from '../../workbook/week/types';

interface Style {
  readonly language: Language;
  readonly currency: string | null;
}

/** A figure as the sheet shows it; what isn't a number stays as it stands there. */
export function figureText(
  metric: LoggedMetric,
  value: number | string,
  { language, currency }: Style,
): string {
  if (typeof value === 'string') return value;
  const isMoney = metric === 'ad_spend' && isCurrency(currency);
  const style = isMoney
    ? ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const)
    : { maximumFractionDigits: 2 };
  return value.toLocaleString(language, style);
}

/** The sign of a currency, such as €; its code where it has none. */
export function currencySign(currency: string, language: Language): string {
  if (!isCurrency(currency)) return currency;
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}

function isCurrency(currency: string | null): currency is string {
  return currency !== null && /^[A-Z]{3}$/.test(currency);
}
