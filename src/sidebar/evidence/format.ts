import type { Language } from '../../locales';
import { formatNumber } from '../../locales/formatNumber';
import { formatDay } from '../formatDay';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A share with its sign: +12.3%, +725%. */
export function formatSignedPercent(share: number, language: Language): string {
  const digits = Math.abs(share) < 1 ? 1 : 0;
  return formatNumber(share, language, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  });
}

/** A rate: 2.04%. */
export function formatRate(share: number, language: Language): string {
  return share.toLocaleString(language, { style: 'percent', maximumSignificantDigits: 3 });
}

/** No model is surer than this. */
const SUREST = 0.999;

/** A probability, never shown as certainty: “> 99.9%”. */
export function formatProbability(share: number, language: Language): string {
  const format = (part: number) =>
    part.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  if (share > SUREST) return `> ${format(SUREST)}`;
  return share < 1 - SUREST ? `< ${format(1 - SUREST)}` : format(share);
}

/** A change in the units of the values, with its sign. */
export function formatSignedAmount(amount: number, language: Language): string {
  return formatNumber(amount, language, { ...digitsFor(amount), signDisplay: 'exceptZero' });
}

export function formatAmount(amount: number, language: Language): string {
  return formatNumber(amount, language, digitsFor(amount));
}

/** No decimals from 100 on, otherwise three significant digits. */
function digitsFor(amount: number): Intl.NumberFormatOptions {
  return Math.abs(amount) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
}

/** A day (yyyy-mm-dd) in the language; counted dates stay numbers, gaps blank. */
export function formatDate(date: string | null, language: Language): string {
  return date !== null && ISO_DAY.test(date) ? formatDay(date, language) : (date ?? '');
}
