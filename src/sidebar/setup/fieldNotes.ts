import { type Language, setupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import { readAmount, readShare } from './readAmount';

/** How a share is understood, unless it is typed as the field asks. */
export function shareNote(text: string, language: Language): string | undefined {
  const share = readShare(text, language);
  if (share === null || /^\d+$/.test(text.trim())) return undefined;
  return readAs(share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 }), language);
}

/** How a number is understood, unless it is a whole one without any sign. */
export function numberNote(text: string, language: Language): string | undefined {
  return readWith({ maximumFractionDigits: 2 }, text, language);
}

/** How an amount of money is understood, unless it is a whole number without any sign. */
export function amountNote(text: string, currency: string, language: Language): string | undefined {
  return readWith({ style: 'currency', currency }, text, language);
}

/** What there is to say of a start: nothing, unless it is after today (both as yyyy-mm-dd). */
export function startNote(start: string, today: string, language: Language): string | undefined {
  return start > today ? setupTexts[language].channels.startAhead : undefined;
}

function readWith(format: Intl.NumberFormatOptions, text: string, language: Language): string | undefined {
  const number = readAmount(text, language);
  if (number === null || /^\d+$/.test(text.trim())) return undefined;
  return readAs(number.toLocaleString(language, format), language);
}

function readAs(value: string, language: Language): string {
  return fill(setupTexts[language].readAs, { value });
}
