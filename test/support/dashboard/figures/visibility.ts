import { effect, sinceStart } from './lift';
import type { Measures } from './measures';
import { addUp, columnsOf, numbersIn, within } from './sums';
import type { Ask, Headline, Sum, Tracker } from './types';

export function visibility(tracker: Tracker, { total, rate, ratio, plain }: Measures, ask: Ask): Headline[] {
  const logged = columnsOf(tracker.activity, 'period');
  const [us, them] = tracker.brands;
  const ours = mentions(tracker, [us]);
  return [
    effect('siteVisitsAdded', tracker, 'all_visits', ask),
    effect('socialVisitsAdded', tracker, 'social_visits', ask),
    sinceStart('siteVisits', tracker, 'all_visits'),
    sinceStart('socialVisits', tracker, 'social_visits'),
    total('visits', logged('visits')),
    rate('newVisitors', logged('new_visitors'), logged('visits')),
    rate('engagement', logged('interactions'), logged('impressions')),
    ratio('amplification', logged('shares'), logged('posts')),
    plain('linkVisits', addUp(numbersIn(tracker.links, 'visits'))),
    total('mentions', ours),
    rate('voice', ours, mentions(tracker, [us, them])),
  ];
}

function mentions(tracker: Tracker, brands: readonly string[]): Sum {
  const named = tracker.mentions.filter(({ brand }) => brands.includes(String(brand)));
  return (window) => (window ? named.filter(within('date', window)) : named).length;
}
