import { type Language, setupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import { readAmount, readShare } from '../form/readAmount';

/** How a share was understood, unless it is a whole number. */
export function shareNote(text: string, language: Language): string | undefined {
  const share = readShare(text, language);
  if (share === null || /^\d+$/.test(text.trim())) return undefined;
  return understoodAs(
    share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 }),
    language,
  );
}

/** What a margin leaves of a sale of 100; undefined where no margin is typed. */
export function marginMeaning(text: string, currency: string, language: Language): string | undefined {
  const margin = readShare(text, language);
  if (margin === null || margin < 0 || margin > 1) return undefined;
  const money = (amount: number) => {
    const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
    return amount.toLocaleString(language, { style: 'currency', currency, ...digits });
  };
  return fill(setupTexts[language].business.marginMeans, {
    sale: money(100),
    left: money(Number((margin * 100).toFixed(4))),
  });
}

/** How a number was understood, unless it is a whole number. */
export function numberNote(text: string, language: Language): string | undefined {
  return understoodWith({ maximumFractionDigits: 2 }, text, language);
}

/** How an amount of money was understood, unless it is a whole number. */
export function amountNote(text: string, currency: string, language: Language): string | undefined {
  return understoodWith({ style: 'currency', currency }, text, language);
}

/** A note on a start that is after today (both yyyy-mm-dd). */
export function startNote(start: string, today: string, language: Language): string | undefined {
  return start > today ? setupTexts[language].channels.startAhead : undefined;
}

function understoodWith(
  format: Intl.NumberFormatOptions,
  text: string,
  language: Language,
): string | undefined {
  const number = readAmount(text, language);
  if (number === null || /^\d+$/.test(text.trim())) return undefined;
  return understoodAs(number.toLocaleString(language, format), language);
}

function understoodAs(value: string, language: Language): string {
  return fill(setupTexts[language].readAs, { value });
}
