import { type Language, setupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import { readAmount, readShare } from './number';
import type { Problem } from './validate';

/** A problem in words; nothing when there is none. */
export function say(problem: Problem | undefined, language: Language): string | undefined {
  if (!problem) return undefined;
  const { errors } = setupTexts[language];
  const { key, found = '', count = 0 } = problem;
  return fill(errors[key], { found: found.trim() || errors.blank, count });
}

/** How a share is understood, unless it is typed as the field asks. */
export function shareRead(text: string, language: Language): string | undefined {
  const share = readShare(text, language);
  if (share === null || /^\d+$/.test(text.trim())) return undefined;
  return readAs(share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 }), language);
}

/** How an amount is understood, unless it is a whole number without any sign. */
export function amountRead(text: string, language: Language): string | undefined {
  const amount = readAmount(text, language);
  if (amount === null || /^\d+$/.test(text.trim())) return undefined;
  return readAs(amount.toLocaleString(language, { maximumFractionDigits: 2 }), language);
}

function readAs(value: string, language: Language): string {
  return fill(setupTexts[language].readAs, { value });
}
