import { type Language, verdictTexts } from '../locales';
import { fill } from '../locales/fill';
import { isComparison, isNote, isPhrase, type Missing, type Phrase } from './phrase';

const LEAST_SHARE = 0.0005;

/** A verdict in words; where it is undecided, with the smallest effect that would have shown. */
export function describePhrase(phrase: Phrase, language: Language): string {
  const { verdict, smallestVisible, leftOut } = phrase;
  const texts = verdictTexts[language];
  const shown = describeVerdict(phrase, language);
  const isOpen = verdict === 'cantTell' && isVisible(smallestVisible);
  const sized = isOpen
    ? fill(texts.smallest, { verdict: shown, smallest: approximatePercent(smallestVisible, language) })
    : shown;
  const whole = withUnseenSeason(sized, phrase, language);
  return leftOut ? fill(texts.leftOut, { verdict: whole, ...countOf(leftOut, language) }) : whole;
}

/** A rise or fall in a time of the year that the past never held may be a season's. */
function withUnseenSeason(verdict: string, { unseenSeason }: Phrase, language: Language): string {
  if (!unseenSeason) return verdict;
  const { unseen, unseenWeeks, weeks } = verdictTexts[language];
  const [named] = unseenSeason;
  return named ? fill(unseenWeeks, { verdict, weeks: weeks[named] }) : fill(unseen, { verdict });
}

/** Less than nothing, or than what a percentage shows, isn't worth a sentence. */
export function isVisible(smallest: number | undefined): smallest is number {
  return smallest !== undefined && smallest >= LEAST_SHARE;
}

/** A verdict without the smallest effect, for places that show that beside it. */
export function describeVerdict(phrase: Phrase, language: Language): string {
  const { verdict, restsOnSingleRows, missing, flat, of } = phrase;
  const texts = verdictTexts[language];
  if (flat) return texts.flat[flat];
  const name = of === 'change' ? texts.changes[verdict] : texts.names[verdict];
  if (missing) return fill(texts.because, { verdict: name, missing: describeMissing(missing, language) });
  return restsOnSingleRows ? fill(texts.singleRows, { verdict: name }) : name;
}

/** Replaces the phrases of a result by words. `language` is called only for a phrase: looking it up takes time. */
export function translatePhrases(result: unknown, language: () => Language): unknown {
  if (Array.isArray(result)) return result.map((part) => translatePhrases(part, language));
  if (isNote(result)) return verdictTexts[language()].notes[result.note];
  if (isComparison(result)) return verdictTexts[language()].comparisons[result.comparison];
  return isPhrase(result) ? describePhrase(result, language()) : result;
}

function describeMissing(missing: Missing, language: Language): string {
  return fill(verdictTexts[language].missing[missing.reason], countOf(missing, language));
}

/** A count and its unit in words, as placeholders of a text. */
export function countOf({ count, unit }: Pick<Missing, 'count' | 'unit'>, language: Language) {
  const { one, other } = verdictTexts[language].units[unit];
  return { count: count.toLocaleString(language), unit: count === 1 ? one : other };
}

export function approximatePercent(share: number, language: Language): string {
  return share.toLocaleString(language, { style: 'percent', maximumSignificantDigits: 2 });
}
