import type { Language, setupTexts } from '../../locales';
import type { Answers } from '../../workbook/description/types';
import { formatDay } from '../formatDay';
import type { TextsOf } from '../language';
import { currencyName } from './defaults';
import type { Step } from './validate';

export type AskedStep = Exclude<Step, 'review'>;

export type Line = readonly [label: string, value: string];

/** Every answer in words, step by step. */
export function linesOf(
  answers: Answers,
  { goals, business, channels, review }: TextsOf<typeof setupTexts>,
  language: Language,
): Readonly<Record<AskedStep, readonly Line[]>> {
  const { margin, hourlyCost, currency, weeklyHours, start, cadence, people } = answers;
  const marginText = (share: number | null) =>
    share?.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 }) ?? review.marginUnknown;
  const hourlyCostText = (amount: number | null) =>
    amount === 0
      ? review.hoursAreFree
      : (amount?.toLocaleString(language, { style: 'currency', currency }) ?? review.hourlyCostUnknown);
  return {
    goals: [[review.goals, answers.goals.map((goal) => goals[goal]).join(' ')]],
    business: [
      [business.name, answers.business],
      [business.currency, currencyName(currency, language)],
      [review.margin, marginText(margin)],
      [business.hourlyCost, hourlyCostText(hourlyCost)],
    ],
    channels: [
      [review.channels, answers.channels.join(', ')],
      [channels.start, formatDay(start, language)],
      [review.cadence, channels[cadence]],
    ],
    people: [
      [review.people, people.join(', ') || review.nobody],
      [review.hours, weeklyHours.toLocaleString(language)],
    ],
  };
}
