import { approximatePercent } from '../../cells/describePhrase';
import type { Unit } from '../../cells/phrase';
import { effectSizeTexts, type Language } from '../../locales';
import { fill } from '../../locales/fill';

/** The average effect on a row and its limits, in the units of the values. */
export interface Size {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/** The size of an effect and its limits as a sentence: “About 120 more a week, between 40 and 210.” */
export function sizeText({ value, low, high, unit }: Size, language: Language): string {
  const texts = effectSizeTexts[language];
  const isMore = value >= 0;
  const isOpen = low < 0 && high > 0;
  const [nearest, farthest] = isMore || isOpen ? [low, high] : [high, low];
  const text = isOpen ? (isMore ? texts.moreOrLess : texts.lessOrMore) : isMore ? texts.more : texts.less;
  return fill(text, {
    value: formatRoughly(value, language),
    low: formatRoughly(nearest, language),
    high: formatRoughly(farthest, language),
    per: texts.per[unit],
  });
}

/** The smallest rise that would have been visible, as a share and in units per row. */
export function smallestText(share: number, value: number, unit: Unit, language: Language): string {
  const texts = effectSizeTexts[language];
  return fill(texts.smallest, {
    share: approximatePercent(share, language),
    value: formatRoughly(value, language),
    per: texts.per[unit],
  });
}

/** Two digits are as exact as the estimate; the words carry the sign. */
function formatRoughly(value: number, language: Language): string {
  return Math.abs(value).toLocaleString(language, { maximumSignificantDigits: 2 });
}
