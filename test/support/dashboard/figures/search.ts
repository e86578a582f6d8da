import { shareOfClicks } from './keywords';
import { effect, sinceStart, trend } from './lift';
import type { Measures } from './measures';
import { columnsOf, costOf } from './sums';
import type { Ask, Headline, Tracker } from './types';

export function search(tracker: Tracker, { rate, ratio, plain }: Measures, ask: Ask): Headline[] {
  const logged = columnsOf(tracker.activity, 'period');
  const traffic = columnsOf(tracker.traffic, 'date');
  const now = shareOfClicks(tracker, 'position_now');
  return [
    effect('organicVisitsAdded', tracker, 'organic_visits', ask),
    trend('organicTrend', tracker, 'organic_visits', ask),
    sinceStart('organicVisits', tracker, 'organic_visits'),
    rate('subscribers', traffic('subscribers'), traffic('all_visits')),
    rate('leadRate', logged('leads'), logged('visits')),
    rate('qualifiedRate', logged('qualified_leads'), logged('leads')),
    ratio('costPerLead', costOf(tracker), logged('leads')),
    plain('keywordVisibility', now, now / shareOfClicks(tracker, 'position_before') - 1),
  ];
}
