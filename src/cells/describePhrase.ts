import { type Language, verdictTexts } from '../locales';
import { fill } from '../locales/fill';
import { isPhrase, type Missing, type Phrase } from './phrase';

/** A verdict in the words of a language, with the smallest effect that would have shown where none can be told. */
export function describePhrase(phrase: Phrase, language: Language): string {
  const { verdict, smallestVisible } = phrase;
  const shown = describeVerdict(phrase, language);
  if (verdict !== 'cantTell' || smallestVisible === undefined) return shown;
  const smallest = approximatePercent(smallestVisible, language);
  return fill(verdictTexts[language].smallest, { verdict: shown, smallest });
}

/** A verdict alone, for where the size of the effect is told beside it. */
export function describeVerdict(phrase: Phrase, language: Language): string {
  const { verdict, restsOnSingleRows, missing } = phrase;
  const texts = verdictTexts[language];
  const name = texts.names[verdict];
  if (missing) return fill(texts.because, { verdict: name, missing: describeMissing(missing, language) });
  return restsOnSingleRows ? fill(texts.singleRows, { verdict: name }) : name;
}

/** Replaces the phrases of a result by words; the language is asked for only where there is one. */
export function translatePhrases(result: unknown, language: () => Language): unknown {
  if (Array.isArray(result)) return result.map((part) => translatePhrases(part, language));
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
