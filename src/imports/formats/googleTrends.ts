import type { IsoDay } from '../../calendar/isoDay';
import { dayFromSerial, serialFromDay } from '../../calendar/serial';
import type { Metrics, TrafficMetric } from '../request';
import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';

/** A searched word and where it was searched: `florist: (France)`. */
const TERM = /\S.*: \([^()]+\)$/;

const term = { kind: 'text', titles: [], french: [], pattern: TERM } as const;

/**
 * Google Trends, interest over time: an index of searches, at most 100, for each day, week or month. Trends gives up to five words;
 * the first three become controls. Weeks begin on Sundays, and a workbook's don't: the index holds on each day of its own week.
 */
export const googleTrends = defineFormat({
  key: 'googleTrends',
  columns: {
    date: column('date', ['Day', 'Week', 'Month', 'Time'], ['Jour', 'Semaine', 'Mois', 'Heure']),
    // The same column, where its rows are weeks.
    week: optional(column('date', 'Week', 'Semaine')),
    first: term,
    second: optional(term),
    third: optional(term),
  },
  signature: ['date', 'first'],
  extract: ({ date, week, first, second, third }) => {
    const days = week === null ? { day: date } : { day: week, until: lastOfWeek(week) };
    return traffic({ ...days, isLevel: true }, controlsOf([first, second, third]));
  },
});

function lastOfWeek(day: IsoDay): IsoDay {
  return dayFromSerial(serialFromDay(day) + 6);
}

function controlsOf(cells: readonly (string | null)[]): Metrics<TrafficMetric> {
  const entries = cells.flatMap((cell, index) => {
    const value = indexOf(cell);
    return value === null ? [] : [[`control_${index + 1}`, value]];
  });
  return Object.fromEntries(entries);
}

/** `<1` is more than nothing and less than 1. */
function indexOf(cell: string | null): number | null {
  if (cell === null) return null;
  if (/^<\s*1$/.test(cell)) return 0.5;
  return /^\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : null;
}
