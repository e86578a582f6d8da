import type { Language } from '../../locales';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A share with its sign: +12.3%, +725%. */
export function formatSignedPercent(share: number, language: Language): string {
  const digits = Math.abs(share) < 1 ? 1 : 0;
  return share.toLocaleString(language, {
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

/** As sure as a model of figures can be. */
const SUREST = 0.999;

/** A probability, which is never shown as certainty: “> 99.9%”. */
export function formatProbability(share: number, language: Language): string {
  const written = (part: number) =>
    part.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  if (share > SUREST) return `> ${written(SUREST)}`;
  return share < 1 - SUREST ? `< ${written(1 - SUREST)}` : written(share);
}

/** A change in the units of the values, with its sign. */
export function formatSignedAmount(amount: number, language: Language): string {
  return amount.toLocaleString(language, { ...digitsFor(amount), signDisplay: 'exceptZero' });
}

export function formatAmount(amount: number, language: Language): string {
  return amount.toLocaleString(language, digitsFor(amount));
}

/** Large numbers need no decimals, small ones two digits that say something. */
function digitsFor(amount: number): Intl.NumberFormatOptions {
  return Math.abs(amount) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
}

/** A date given as yyyy-mm-dd as the language writes it; counted dates stay numbers, gaps blank. */
export function formatDate(date: string | null, language: Language): string {
  if (date === null || !ISO_DAY.test(date)) return date ?? '';
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
