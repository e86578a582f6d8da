import type { setup } from '../../locales/en/setup';
import type { Answers } from '../../workbook/description/types';

type Texts = (typeof setup)['done'];

/** What to do with a workbook each week or month, in order. */
export function stepsAhead({ goals, cadence }: Pick<Answers, 'goals' | 'cadence'>, texts: Texts): string[] {
  const hasTraffic = goals.includes('visibility') || goals.includes('search');
  const { activity, imports, traffic, journeys, dashboard } = texts.steps;
  return [
    activity[cadence],
    imports,
    ...(hasTraffic ? [traffic] : []),
    ...(goals.includes('journeys') ? [journeys] : []),
    dashboard,
  ];
}
