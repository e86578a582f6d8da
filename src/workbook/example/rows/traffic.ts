import { around, chance } from './chance';
import type { ExampleRow } from './types';
import { dayOf, season, WEEKS, WEEKS_BEFORE } from './weeks';

/** The site's weekly statistics; social visits are those that Activity logged, and a few that others' posts brought. */
export function trafficRows(activity: readonly ExampleRow[]): ExampleRow[] {
  const next = chance(1105);
  return Array.from({ length: WEEKS_BEFORE + WEEKS }, (_, place) => {
    const week = place - WEEKS_BEFORE;
    const date = dayOf(week);
    const logged = activity.filter(({ period }) => period === date);
    const social = Math.round(28 * around(next, 0.4) + sum(logged, 'visits') * around(next, 0.06));
    const organic = Math.round((210 + 3 * Math.max(0, week)) * season(week) * around(next, 0.1));
    const others = Math.round(260 * season(week) * around(next, 0.12));
    const all = social + organic + others;
    return {
      date,
      all_visits: all,
      organic_visits: organic,
      social_visits: social,
      subscribers: Math.round(all * (0.011 + 0.0004 * Math.max(0, week)) * around(next, 0.25)),
    };
  });
}

function sum(rows: readonly ExampleRow[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}
