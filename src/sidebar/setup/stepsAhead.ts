import type { setup } from '../../locales/en/setup';
import type { Answers } from '../../workbook/description/types';

type Texts = (typeof setup)['done'];

/** What is to be done with a workbook week by week, or month by month, in the order in which it is to be done. */
export function stepsAhead({ goals, rhythm }: Pick<Answers, 'goals' | 'rhythm'>, texts: Texts): string[] {
  const hasTraffic = goals.includes('visibility') || goals.includes('search');
  const { activity, imports, traffic, dashboard } = texts.steps;
  return [activity[rhythm], imports, ...(hasTraffic ? [traffic] : []), dashboard];
}
