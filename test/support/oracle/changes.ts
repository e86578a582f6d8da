import { serialFromDay } from '../../../src/calendar/serial';
import { CAUSAL_LIFT } from '../../../src/functions/evidence/CAUSAL_LIFT';
import { RATIO_INTERVAL } from '../../../src/functions/evidence/RATIO_INTERVAL';
import { RATIO_LIFT } from '../../../src/functions/evidence/RATIO_LIFT';
import { column } from '../cells';
import type { ActivityRow, Figure, State, TrafficRow } from '../states/types';
import { isNumber, periodsOf, sum } from './knownRows';

/** An estimate with its limits; null where there is none. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const NONE: Estimate = { value: null, low: null, high: null };

const numberIn = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

function firstThree(table: unknown): Estimate {
  const [[value, low, high] = []] = table as unknown[][];
  return { value: numberIn(value), low: numberIn(low), high: numberIn(high) };
}

/** The sums of a part and its whole in a period, over the rows that have both unless the part is logged; null where none has. */
function pairOf(rows: readonly ActivityRow[], part: Figure, whole: Figure): readonly [number, number] | null {
  if (LOGGED.has(part)) {
    const has = (figure: Figure) => rows.some((row) => row[figure] !== undefined);
    return has(part) && has(whole)
      ? [sum(rows.map((row) => row[part])), sum(rows.map((row) => row[whole]))]
      : null;
  }
  const both = rows.filter((row) => row[part] !== undefined && row[whole] !== undefined);
  return both.length === 0 ? null : [sum(both.map((row) => row[part])), sum(both.map((row) => row[whole]))];
}

/** What people log as they log sales: where a period has any, its rows without had none. */
const LOGGED: ReadonlySet<Figure> = new Set(['customers', 'leads']);

/** A rate over all periods, by how they vary. */
export function rateOf({ activity }: State, part: Figure, whole: Figure): Estimate {
  const pairs = pairsOf(activity, periodsOf(activity), part, whole);
  if (sum(pairs.map(([, of]) => of)) === 0) return NONE;
  return firstThree(
    RATIO_INTERVAL.run([column(...pairs.map(([one]) => one)), column(...pairs.map(([, of]) => of))]),
  );
}

function pairsOf(activity: readonly ActivityRow[], periods: readonly string[], part: Figure, whole: Figure) {
  return periods.flatMap((period) => {
    const pair = pairOf(
      activity.filter((row) => row.period === period),
      part,
      whole,
    );
    return pair ? [pair] : [];
  });
}

/** The periods that lie wholly after the start and aren't covered in part only. */
export function wholePeriods({ activity, settings: { start } }: State): string[] {
  return periodsOf(activity).filter(
    (period) =>
      (start === null || period >= start) &&
      !activity.some((row) => row.period === period && row.partial !== undefined),
  );
}

const COMPARED = 4;

/** The first whole periods since the start against the latest ones. */
export function rateChange(state: State, part: Figure, whole: Figure): Estimate {
  const periods = wholePeriods(state);
  if (periods.length < 2 * COMPARED) return NONE;
  const [early, late] = [periods.slice(0, COMPARED), periods.slice(-COMPARED)].map((side) =>
    pairsOf(state.activity, side, part, whole),
  );
  const columns = [early, late].flatMap((side = []) => [
    column(...side.map(([one]) => one)),
    column(...side.map(([, of]) => of)),
  ]);
  return firstThree(RATIO_LIFT.run(columns));
}

/** Days between two of the latest 30 rows of Traffic, on average. */
const stepOf = (rows: readonly TrafficRow[]): number => {
  const all = rows.map(({ date }) => serialFromDay(date));
  const days = all.sort((one, other) => one - other).slice(-30);
  return days.length < 2 ? 7 : (Math.max(...days) - Math.min(...days)) / (days.length - 1);
};

/** The rows after the last hole of more than a year, where most come after it. */
function afterHole(rows: readonly TrafficRow[]): readonly TrafficRow[] {
  const days = rows.map(({ date }) => serialFromDay(date)).sort((one, other) => one - other);
  const first = days.filter(
    (day, place) => day - (days[place - 1] ?? day) > 366 && 2 * (days.length - place) >= days.length,
  );
  return rows.filter(({ date }) => serialFromDay(date) >= Math.max(0, ...first));
}

/** Visits that the work added, a day, week or month: the share of those since the start that the lift is. */
export function visitsGained({ traffic, settings: { start } }: State): Estimate {
  if (start === null) return NONE;
  const [first, step] = [serialFromDay(start), stepOf(traffic)];
  const rows = afterHole(traffic).map(({ date, all_visits, partial }) => {
    const day = serialFromDay(date);
    const isCut = partial !== undefined || (day < first && day + step > first);
    return { date, day, visits: isCut ? null : (all_visits ?? null) };
  });
  if (!rows.some(({ day }) => day < first) || !rows.some(({ day }) => day >= first)) return NONE;
  const lift = firstThree(
    CAUSAL_LIFT.run([
      column(...rows.map(({ date }) => localDate(date))),
      column(...rows.map(({ visits }) => visits ?? '')),
      localDate(start),
    ]),
  );
  const after = rows
    .filter(({ day }) => day >= first)
    .map(({ visits }) => visits)
    .filter(isNumber);
  const average = sum(after) / after.length;
  const gained = (share: number | null) =>
    share === null || after.length === 0 ? null : (average * share) / (1 + share);
  return { value: gained(lift.value), low: gained(lift.low), high: gained(lift.high) };
}

function localDate(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
