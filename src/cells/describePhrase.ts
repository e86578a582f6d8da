import { type Language, verdictTexts } from '../locales';
import { fill } from '../locales/fill';
import { isComparison, isPhrase, type Missing, type Phrase } from './phrase';

/** A verdict in words; where it is undecided, with the smallest effect that would have shown. */
export function describePhrase(phrase: Phrase, language: Language): string {
  const { verdict, smallestVisible } = phrase;
  const shown = describeVerdict(phrase, language);
  if (verdict !== 'cantTell' || smallestVisible === undefined) return shown;
  const smallest = approximatePercent(smallestVisible, language);
  return fill(verdictTexts[language].smallest, { verdict: shown, smallest });
}

/** A verdict without the smallest effect, for places that show that beside it. */
export function describeVerdict(phrase: Phrase, language: Language): string {
  const { verdict, restsOnSingleRows, missing, of } = phrase;
  const texts = verdictTexts[language];
  const name = of === 'change' ? texts.changes[verdict] : texts.names[verdict];
  if (missing) return fill(texts.because, { verdict: name, missing: describeMissing(missing, language) });
  return restsOnSingleRows ? fill(texts.singleRows, { verdict: name }) : name;
}

/** Replaces the phrases of a result by words. `language` is called only for a phrase: looking it up takes time. */
export function translatePhrases(result: unknown, language: () => Language): unknown {
  if (Array.isArray(result)) return result.map((part) => translatePhrases(part, language));
  if (isComparison(result)) return verdictTexts[language()].comparisons[result.comparison];
  return isPhrase(result) ? describePhrase(result, language()) : result;
}

function describeMissing({ reason, count, unit }: Missing, language: Language): string {
  const { missing, units } = verdictTexts[language];
  const { one, other } = units[unit];
  return fill(missing[reason], { count: count.toLocaleString(language), unit: count === 1 ? one : other });
}

export function approximatePercent(share: number, language: Language): string {
  return share.toLocaleString(language, { style: 'percent', maximumSignificantDigits: 2 });
}
