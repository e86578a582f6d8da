import { describeVerdict } from '../../cells/describePhrase';
import { effectSizeTexts, type Language, nextMoneyTexts, verdictTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { ChannelOutlook, NextMoney } from '../../server/evidence/nextMoney';
import { formatSignedPercent } from './format';

/** The amount that the question is about, in whatever currency. */
const AMOUNT = 100;

/** What the texts of one workbook share: its amount of 100, its periods, its currency ('' where it has none), its language. */
export type MoneyWords = Readonly<Record<'amount' | 'unit' | 'units' | 'per' | 'currency', string>> & {
  readonly language: Language;
};

interface Workbook {
  readonly currency: string | null;
  readonly cadence: 'weekly' | 'monthly';
  readonly language: Language;
}

export function moneyWords({ currency, cadence, language }: Workbook): MoneyWords {
  const unit = cadence === 'monthly' ? 'month' : 'week';
  const { one, other } = verdictTexts[language].units[unit];
  return {
    amount: formatMoney(AMOUNT, currency ?? '', language),
    unit: one,
    units: other,
    per: effectSizeTexts[language].per[unit],
    language,
    currency: currency ?? '',
  };
}

/** The answer in a sentence, which names a channel only where more money there likely pays. */
export function answerText(found: NextMoney, words: MoneyWords): string {
  const texts = nextMoneyTexts[words.language];
  if (found.status !== 'found') return fill(texts[found.status], words);
  const { channels, best } = found;
  if (best !== null) return fill(texts.answers.best, { channel: best });
  const paying = channels.filter(({ answer }) => answer === 'pays').map(({ channel }) => channel);
  const [first] = paying;
  if (first !== undefined) {
    if (paying.length > 1) return fill(texts.answers.several, { channels: listed(paying, words.language) });
    return fill(texts.answers[channels.length > 1 ? 'one' : 'only'], { channel: first });
  }
  const isHopeless = channels.every(({ answer }) => answer === 'loses');
  return texts.answers[isHopeless ? 'nowhere' : 'cantTell'];
}

/** What is said of one channel: the verdict, what it means or lacks, and the figures behind it. */
export interface OutlookTexts {
  readonly verdict: string;
  readonly sentences: readonly string[];
  readonly figures: readonly string[];
}

export function outlookTexts(outlook: ChannelOutlook, words: MoneyWords): OutlookTexts {
  const { language } = words;
  const { next, answer } = outlook;
  const verdict = describeVerdict({ verdict: next?.verdict ?? 'notEnoughData' }, language);
  const isOpen = answer === 'losesInAll';
  return {
    verdict: isOpen ? verdictTexts[language].names.cantTell : verdict,
    sentences: [...rangeText(outlook, words), ...meaningText(outlook, words)],
    figures: [...soFarText(outlook, words), ...unknownText(outlook, words)],
  };
}

function rangeText({ marginal: { value, low, high } }: ChannelOutlook, words: MoneyWords): string[] {
  if (value === null || low === null || high === null) return [];
  const back = (roi: number) => formatMoney(AMOUNT * (1 + roi), words.currency, words.language);
  const limits = { value: back(value), low: back(low), high: back(high) };
  return [fill(nextMoneyTexts[words.language].about, { ...words, ...limits })];
}

function meaningText({ answer, breakEvenCost, next }: ChannelOutlook, words: MoneyWords): string[] {
  const { breakEven, losesInAll, needs } = nextMoneyTexts[words.language];
  if (answer === 'losesInAll') return [fill(losesInAll, words)];
  if (answer === 'cantTell') return [fill(needs.cantTell, words)];
  if (answer === 'pays' && breakEvenCost !== null) {
    const amount = formatMoney(breakEvenCost, words.currency, words.language);
    return [fill(breakEven, { ...words, amount })];
  }
  const reason = next?.missing?.reason;
  if (!next?.missing || !isNeed(reason)) return [];
  const { count } = next.missing;
  return [
    fill(needs[reason], {
      ...words,
      count,
      unit: reason === 'tooFewPeriods' && count > 1 ? words.units : words.unit,
    }),
  ];
}

function isNeed(reason: string | undefined): reason is 'tooFewPeriods' | 'costHardlyVaries' | 'noGainYet' {
  return reason !== undefined && reason in nextMoneyTexts.en.needs;
}

function soFarText({ roi, periods }: ChannelOutlook, words: MoneyWords): string[] {
  if (roi.value === null) return [];
  const { sofar } = nextMoneyTexts[words.language];
  const units = periods === 1 ? words.unit : words.units;
  return [
    fill(sofar, { roi: `ROI ${formatSignedPercent(roi.value, words.language)}`, count: periods, units }),
  ];
}

function unknownText({ unknown }: ChannelOutlook, words: MoneyWords): string[] {
  if (unknown === 0) return [];
  const texts = nextMoneyTexts[words.language].unknown;
  return [fill(unknown === 1 ? texts.one : texts.several, { ...words, count: unknown })];
}

function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** Whole units of the currency; a number alone where it has none. */
function formatMoney(amount: number, currency: string, language: Language): string {
  const isKnown = /^[A-Z]{3}$/.test(currency);
  return amount.toLocaleString(language, {
    maximumFractionDigits: 0,
    ...(isKnown && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
  });
}
