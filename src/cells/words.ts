import { type Language, verdictTexts } from '../locales';
import { fill } from '../locales/fill';
import { isPhrase, type Missing, type Phrase } from './phrase';

/** A verdict in the words of a language. */
export function inWords(phrase: Phrase, language: Language): string {
  const { verdict, smallestVisible, restsOnSingleRows, missing } = phrase;
  const texts = verdictTexts[language];
  const name = texts.names[verdict];
  if (missing) return fill(texts.because, { verdict: name, missing: missingInWords(missing, language) });
  const shown = restsOnSingleRows ? fill(texts.singleRows, { verdict: name }) : name;
  if (verdict !== 'cantTell' || smallestVisible === undefined) return shown;
  return fill(texts.smallest, { verdict: shown, smallest: roughShare(smallestVisible, language) });
}

/** Replaces the phrases of a result by words; the language is asked for only where there is one. */
export function translated(result: unknown, language: () => Language): unknown {
  if (Array.isArray(result)) return result.map((part) => translated(part, language));
  return isPhrase(result) ? inWords(result, language()) : result;
}

function missingInWords({ reason, count, unit }: Missing, language: Language): string {
  const { missing, units } = verdictTexts[language];
  const { one, other } = units[unit];
  return fill(missing[reason], { count: count.toLocaleString(language), unit: count === 1 ? one : other });
}

function roughShare(share: number, language: Language): string {
  return share.toLocaleString(language, { style: 'percent', maximumSignificantDigits: 2 });
}
