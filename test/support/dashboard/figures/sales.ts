import type { Measures } from './measures';
import { returnLimits, returnOf } from './returns';
import { columnsOf, costOf, returnOn } from './sums';
import type { Ask, Headline, Sum, Tracker } from './types';

export function sales(tracker: Tracker, { total, rate, ratio, apart }: Measures, ask: Ask): Headline[] {
  const logged = columnsOf(tracker.activity, 'period');
  const cost = costOf(tracker);
  const roi: Sum = (window) => returnOn(tracker, logged('revenue')(window), cost(window));
  return [
    total('revenue', logged('revenue')),
    total('cost', cost),
    [
      'roi',
      roi(),
      ...returnLimits(tracker, ask),
      apart((late, early) => roi(late) - roi(early)),
      { words: String(returnOf(tracker, ask)[4]) },
    ],
    total('customers', logged('customers')),
    rate('conversionRate', logged('customers'), logged('visits')),
    ratio('costPerCustomer', cost, logged('customers')),
  ];
}
