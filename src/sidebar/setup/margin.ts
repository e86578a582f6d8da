import type { Language } from '../../locales';
import { readAmount, readShare } from '../form/readAmount';

/** What the owner knows instead of the margin. */
export const marginSources = ['prices', 'multiplier', 'markup'] as const;

export type MarginSource = (typeof marginSources)[number];

/** What is typed into the calculator. */
export interface MarginInputs {
  readonly selling: string;
  readonly purchase: string;
  readonly multiplier: string;
  readonly markup: string;
}

/**
 * The margin as a share of the selling price, all prices before tax; null where a number is missing or nothing would be
 * left of the sale.
 */
export function marginFrom(source: MarginSource, typed: MarginInputs, language: Language): number | null {
  const share = shareFrom(source, typed, language);
  return share !== null && share >= 0 && share <= 1 ? Number(share.toFixed(4)) : null;
}

function shareFrom(source: MarginSource, typed: MarginInputs, language: Language): number | null {
  if (source === 'prices') {
    const selling = readAmount(typed.selling, language);
    const purchase = readAmount(typed.purchase, language);
    return selling === null || purchase === null || selling <= 0 ? null : (selling - purchase) / selling;
  }
  if (source === 'multiplier') {
    const multiplier = readAmount(typed.multiplier.replace(/^\s*[×x*]|[×x]\s*$/i, ''), language);
    return multiplier === null || multiplier <= 0 ? null : 1 - 1 / multiplier;
  }
  const markup = readShare(typed.markup, language);
  return markup === null || markup < 0 ? null : markup / (1 + markup);
}

/** Whether everything that a source needs is typed, so that a missing margin is a mistake. */
export function isTyped(source: MarginSource, typed: MarginInputs): boolean {
  const needed = source === 'prices' ? [typed.selling, typed.purchase] : [typed[source]];
  return needed.every((text) => text.trim() !== '');
}
