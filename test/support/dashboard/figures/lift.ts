import { addUp, numbersIn } from './sums';
import type { Ask, Cell, Entry, Headline, Row, Tracker } from './types';

/** The average row of Traffic from the start on. */
export function sinceStart(key: string, tracker: Tracker, column: string): Headline {
  const values = numbersIn(fromStart(tracker), column);
  return [key, addUp(values) / values.length, '', '', '', 'plain'];
}

/** What the average row would hold less of without the effort: estimate and limits are those of the expected row. */
export function effect(key: string, tracker: Tracker, column: string, ask: Ask): Headline {
  const values = numbersIn(fromStart(tracker), column);
  const average = addUp(values) / values.length;
  const [found = []] = ask('CAUSAL_LIFT', ...datedColumn(tracker, column));
  const [lift = '', low = '', high = '', , , words = ''] = found;
  const added = (share: Cell) => (share === '' ? '' : average - average / (1 + Number(share)));
  return [key, added(lift), added(low), added(high), lift, { words: String(words) }];
}

export function trend(key: string, tracker: Tracker, column: string, ask: Ask): Headline {
  const rows = [...fromStart(tracker)].sort((a, b) => Number(a.date) - Number(b.date));
  const [found = []] = ask(
    'SEARCH_TREND',
    rows.map((row) => [row[column]]),
  );
  return [key, found[0] ?? '', '', '', '', { words: String(found[3]) }];
}

export function expectedVisits(tracker: Tracker, ask: Ask): Row[] {
  const series = ask('CAUSAL_LIFT_SERIES', ...datedColumn(tracker, 'all_visits'));
  const first = Math.min(...numbersIn(fromStart(tracker), 'date'));
  return tracker.traffic.map(({ date = '', all_visits = '' }, row) => {
    const [, expected = '', low = '', high = ''] = series[row] ?? [];
    return [date, all_visits, expected, low, high, date === first ? all_visits : ''];
  });
}

function fromStart({ traffic, settings }: Tracker): readonly Entry[] {
  return traffic.filter(({ date }) => Number(date) >= settings.start);
}

/** Dates, a column and the start, as a cell passes them. */
function datedColumn({ traffic, settings }: Tracker, column: string) {
  const dates = traffic.map(({ date }) => [dateOf(Number(date))]);
  return [dates, traffic.map((row) => [row[column]]), dateOf(settings.start)] as const;
}

/** The midnight that a spreadsheet counts as a day's number. */
function dateOf(serial: number): Date {
  return new Date(1899, 11, 30 + serial);
}
