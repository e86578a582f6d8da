import type { Cell, Entry, Sum, Tracker, Window } from './types';

export function columnsOf(entries: readonly Entry[], dates: string) {
  return (key: string): Sum =>
    (window) =>
      addUp(numbersIn(window ? entries.filter(within(dates, window)) : entries, key));
}

export function costOf({ activity, settings }: Tracker): Sum {
  const logged = columnsOf(activity, 'period');
  return (window) =>
    logged('ad_spend')(window) + logged('hours')(window) * settings.hourlyCost + logged('fees')(window);
}

export function within(dates: string, { from, to }: Window) {
  return (entry: Entry) => Number(entry[dates]) >= from && Number(entry[dates]) <= to;
}

export function numbersIn(entries: readonly Entry[], key: string): number[] {
  return entries.flatMap((entry) => (typeof entry[key] === 'number' ? entry[key] : []));
}

export function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export function quotient(above: number, below: number): Cell {
  return below === 0 ? '' : above / below;
}

export function known(value: number): Cell {
  return Number.isFinite(value) ? value : '';
}

export function returnOn({ settings }: Tracker, revenue: number, cost: number): number {
  return (revenue * settings.margin - cost) / cost;
}
