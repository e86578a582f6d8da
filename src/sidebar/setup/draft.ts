import type { Language } from '../../locales';
import type { SetupState } from '../../server/setup';
import type { Answers, Goal } from '../../workbook/description/types';
import { currencies, currencyOf, defaultStart } from './defaults';
import { splitList, unique } from './lists';

export const knownChannels = ['Facebook', 'Instagram', 'LinkedIn', 'TikTok', 'YouTube', 'Pinterest', 'X'];

/** The answers as typed. */
export interface Draft {
  readonly language: Language;
  readonly goals: readonly Goal[];
  readonly business: string;
  readonly currency: string;
  readonly margin: string;
  readonly isMarginUnknown: boolean;
  readonly hourlyCost: string;
  readonly isHourlyCostUnknown: boolean;
  /** Known channels that are ticked; others are typed. */
  readonly channels: readonly string[];
  readonly otherChannels: string;
  readonly start: string;
  readonly cadence: Answers['cadence'];
  readonly people: string;
  readonly weeklyHours: string;
}

/** What the wizard offers before anything is answered: nothing is ticked that nobody chose. */
export function defaultAnswers(language: Language, locale: string, today: Date): Answers {
  return {
    language,
    goals: [],
    business: '',
    currency: currencyOf(locale),
    margin: null,
    hourlyCost: null,
    channels: [],
    start: defaultStart(today),
    cadence: 'weekly',
    people: [],
    weeklyHours: 11,
  };
}

/** The wizard's first answers: those of the workbook, unless it is an example without its rows. */
export function startingAnswers(state: SetupState, defaults: Answers): Answers {
  return isExampleGone(state) ? defaults : { ...defaults, ...state.answers };
}

/** Whether a finished workbook was built for the example but doesn't hold its rows. */
export function isExampleGone({ status, forExample, example }: SetupState): boolean {
  return status !== 'unfinished' && forExample && !example;
}

/** A number as it would be typed in a language. */
export function typedNumber(number: number, language: Language): string {
  return number.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 4 });
}

/** A first draft: what isn't known must be said so, and is never offered as known or unknown. */
export function newDraft(answers: Answers, language: Language): Draft {
  return { ...draftOf(answers, language), isMarginUnknown: false, isHourlyCostUnknown: false };
}

/** Answers as they would be typed in a language. */
export function draftOf(answers: Answers, language: Language): Draft {
  const { channels, margin, hourlyCost } = answers;
  return {
    ...answers,
    currency: /^[A-Z]{3}$/.test(answers.currency) ? answers.currency : currencies[0],
    margin: margin === null ? '' : typedNumber(margin * 100, language),
    isMarginUnknown: margin === null,
    hourlyCost: hourlyCost === null ? '' : typedNumber(hourlyCost, language),
    isHourlyCostUnknown: hourlyCost === null,
    weeklyHours: typedNumber(answers.weeklyHours, language),
    channels: channels.filter((channel) => knownChannels.includes(channel)),
    otherChannels: channels.filter((channel) => !knownChannels.includes(channel)).join(', '),
    people: answers.people.join(', '),
  };
}

export function channelsIn({ channels, otherChannels }: Draft): string[] {
  return unique([...channels, ...splitList(otherChannels)]);
}
