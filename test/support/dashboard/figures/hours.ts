import { addUp, numbersIn, quotient, within } from './sums';
import type { Cell, Row, Tracker, Window } from './types';

export function weeklyHours({ activity, settings }: Tracker, late: Window): Row {
  const recent = activity.filter(within('period', late));
  const periods = numbersIn(recent, 'period');
  const weeks = (Math.max(...periods) + 7 - Math.min(...periods)) / 7;
  const hours = addUp(numbersIn(recent, 'hours')) / weeks;
  return [hours, settings.weeklyHours, hours / settings.weeklyHours];
}

export function hourlyRevenue({ activity }: Tracker, late: Window): Cell {
  const recent = activity.filter(within('period', late));
  return quotient(addUp(numbersIn(recent, 'revenue')), addUp(numbersIn(recent, 'hours')));
}
