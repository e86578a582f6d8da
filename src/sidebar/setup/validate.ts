import type { Language } from '../../locales';
import type { SetupState } from '../../server/setup';
import type { Answers } from '../../workbook/description/types';
import { readAmount, readShare } from '../form/readAmount';
import { channelsIn, type Draft, draftOf } from './draft';
import { splitList } from './lists';

export const steps = ['goals', 'business', 'channels', 'people', 'review'] as const;

export type Step = (typeof steps)[number];

/** A field that can be invalid. */
export type Field = 'goals' | 'business' | 'margin' | 'hourlyCost' | 'channels' | 'start' | 'weeklyHours';

/** What is wrong with an answer: the key of its text, and the placeholders. */
export interface Problem {
  readonly key: 'goals' | 'business' | 'amount' | 'share' | 'hours' | 'channels' | 'tooMany' | 'date';
  readonly found?: string;
  readonly count?: number;
}

export type Problems = Readonly<Partial<Record<Field, Problem>>>;

const fieldsOf: Readonly<Record<Step, readonly Field[]>> = {
  goals: ['goals'],
  business: ['business', 'margin', 'hourlyCost'],
  channels: ['channels', 'start'],
  people: ['weeklyHours'],
  review: [],
};

const MOST_CHANNELS = 20;
const HOURS_IN_WEEK = 168;

/** The problems of a step. */
export function problemsIn(step: Step, draft: Draft, language: Language): Problems {
  const found = fieldsOf[step].flatMap((field) => {
    const problem = checks[field](draft, language);
    return problem ? [[field, problem] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The answers of a draft; null if one is invalid. */
export function answersOf(draft: Draft, language: Language): Answers | null {
  if (steps.some((step) => Object.keys(problemsIn(step, draft, language)).length > 0)) return null;
  const { goals, currency, start, cadence } = draft;
  return {
    ...{ language: draft.language, goals, currency, start, cadence },
    business: draft.business.trim(),
    margin: draft.isMarginUnknown ? null : readShare(draft.margin, language),
    hourlyCost: draft.isHourlyCostUnknown ? null : readAmount(draft.hourlyCost, language),
    weeklyHours: readAmount(draft.weeklyHours, language) ?? 0,
    channels: channelsIn(draft),
    people: splitList(draft.people),
  };
}

/** The answers of a workbook; null if one is missing or invalid, since they are never guessed. */
export function answersIn({ answers }: SetupState, defaults: Answers): Answers | null {
  if (Object.keys(defaults).some((key) => !(key in answers))) return null;
  return answersOf(draftOf({ ...defaults, ...answers }, 'en'), 'en');
}

const checks: Readonly<Record<Field, (draft: Draft, language: Language) => Problem | null>> = {
  goals: ({ goals }) => (goals.length > 0 ? null : { key: 'goals' }),
  business: ({ business }) => (business.trim() ? null : { key: 'business' }),
  margin: ({ margin, isMarginUnknown }, language) =>
    isMarginUnknown ? null : within(readShare(margin, language), 0, 1, { key: 'share', found: margin }),
  hourlyCost: ({ hourlyCost, isHourlyCostUnknown }, language) =>
    isHourlyCostUnknown
      ? null
      : within(readAmount(hourlyCost, language), 0, Number.MAX_VALUE, { key: 'amount', found: hourlyCost }),
  channels: (draft) => channelProblem(channelsIn(draft).length),
  start: ({ start }) => (isDay(start) ? null : { key: 'date', found: start }),
  weeklyHours: ({ weeklyHours }, language) =>
    within(readAmount(weeklyHours, language) || null, 0, HOURS_IN_WEEK, { key: 'hours', found: weeklyHours }),
};

function within(number: number | null, least: number, most: number, problem: Problem): Problem | null {
  return number !== null && number >= least && number <= most ? null : problem;
}

function channelProblem(count: number): Problem | null {
  if (count === 0) return { key: 'channels' };
  return count > MOST_CHANNELS ? { key: 'tooMany', count } : null;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
