import { addUp, costOf, numbersIn, quotient, returnOn } from './sums';
import type { Row, Tracker } from './types';

export function byPeriod(tracker: Tracker): Row[] {
  const periods = [...new Set(numbersIn(tracker.activity, 'period'))].sort((a, b) => a - b);
  const first = periods.find((period) => period >= tracker.settings.start);
  return periods.map((period) => {
    const entries = tracker.activity.filter((entry) => entry.period === period);
    const sum = (key: string) => addUp(numbersIn(entries, key));
    const cost = costOf({ ...tracker, activity: entries })();
    const [visits, revenue] = [sum('visits'), sum('revenue')];
    const mark = period === first ? visits : '';
    const hours = sum('hours');
    const roi = returnOn(tracker, revenue, cost);
    return [period, visits, cost, revenue, roi, mark, hours, quotient(revenue, hours)];
  });
}
