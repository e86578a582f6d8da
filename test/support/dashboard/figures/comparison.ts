import { addUp, costOf, numbersIn, quotient, returnOn } from './sums';
import type { Comparison, Tracker } from './types';

export function comparison(tracker: Tracker, column: string, name: string): Comparison {
  const entries = tracker.activity.filter((entry) => entry[column] === name);
  if (entries.length === 0) return [name];
  const sum = (key: string) => addUp(numbersIn(entries, key));
  const cost = costOf({ ...tracker, activity: entries })();
  return [
    name,
    sum('posts'),
    sum('hours'),
    cost,
    sum('revenue'),
    returnOn(tracker, sum('revenue'), cost),
    quotient(cost, sum('leads')),
    quotient(cost, sum('customers')),
  ];
}
