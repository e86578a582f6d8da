import { type Language, verdictTexts } from '../locales';
import { fill } from '../locales/fill';
import type { Unit } from './phrase';
import { roughShare } from './words';

/** What an effort added to each row on average, with its limits, in the units of the values. */
export interface Size {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/** The size of an effect and its limits as a sentence: “About 120 more a week, between 40 and 210.” */
export function sizeInWords({ value, low, high, unit }: Size, language: Language): string {
  const { size, units } = verdictTexts[language];
  const isMore = value >= 0;
  const isOpen = low < 0 && high > 0;
  const [nearest, farthest] = isMore || isOpen ? [low, high] : [high, low];
  const text = isOpen ? (isMore ? size.moreOrLess : size.lessOrMore) : isMore ? size.more : size.less;
  return fill(text, {
    value: rough(value, language),
    low: rough(nearest, language),
    high: rough(farthest, language),
    per: units[unit].per,
  });
}

/** The smallest rise that would have shown, as a share and in units a row. */
export function smallestInWords(share: number, value: number, unit: Unit, language: Language): string {
  const { size, units } = verdictTexts[language];
  return fill(size.smallest, {
    share: roughShare(share, language),
    value: rough(value, language),
    per: units[unit].per,
  });
}

/** Two digits say as much as an estimate knows; the sign is in the words. */
function rough(value: number, language: Language): string {
  return Math.abs(value).toLocaleString(language, { maximumSignificantDigits: 2 });
}
