import { addDays } from '../../../src/calendar/serial';
import type { ActivityRow, Figure, State } from '../states/types';

/** The rows whose period isn't over when the work starts; those before are of the time before. */
export function rowsSinceStart({ activity, settings }: State): ActivityRow[] {
  const first = firstCounted(settings);
  return activity.filter(({ period }) => period >= first);
}

/** The first day of a period that holds the start: up to six days before it, or the first of its month. */
function firstCounted({ start, cadence }: State['settings']): string {
  if (start === null) return '';
  return cadence === 'weekly' ? addDays(start, -6) : `${start.slice(0, 'yyyy-mm'.length)}-01`;
}

/** A row with what is known of it; null is unknown. */
export interface KnownRow {
  readonly row: ActivityRow;
  readonly cost: number | null;
  readonly revenue: number | null;
}

/** The rows of Activity that count, with cost and revenue as far as the data tell them. */
export function knownRows(state: State): KnownRow[] {
  const { activity, settings } = state;
  return rowsSinceStart(state).map((row) => ({
    row,
    cost: isCostKnown(row, activity, settings.hourlyCost) ? costOf(row, settings.hourlyCost) : null,
    revenue: revenueOf(row, activity),
  }));
}

/** What was paid, and the hours at their cost; null where that can't be told. */
function costOf({ hours, posts, ad_spend, fees }: ActivityRow, hourlyCost: number | null): number | null {
  if (hours === undefined && (posts ?? 0) > 0) return null;
  if ((hours ?? 0) > 0 && hourlyCost === null) return null;
  return (ad_spend ?? 0) + (fees ?? 0) + (hours ?? 0) * (hourlyCost ?? 0);
}

/** A channel's period is known as a whole or not at all: some row has hours, and so has each with posts. */
function isCostKnown(row: ActivityRow, all: readonly ActivityRow[], hourlyCost: number | null): boolean {
  const group = all.filter(({ period, channel }) => period === row.period && channel === row.channel);
  return (
    group.some(({ hours }) => hours !== undefined) && group.every((each) => costOf(each, hourlyCost) !== null)
  );
}

/** Where some sales of a period are logged, rows without any sold nothing; a period covered in part has more than were logged. */
function revenueOf(row: ActivityRow, all: readonly ActivityRow[]): number | null {
  const period = all.filter((each) => each.period === row.period);
  if (period.some(({ partial }) => partial !== undefined)) return null;
  return period.some(({ revenue }) => revenue !== undefined) ? (row.revenue ?? 0) : null;
}

export const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

export const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The sum of what is known; null where nothing is. */
export function sumKnown(values: readonly (number | null | undefined)[]): number | null {
  return values.some(isNumber) ? sum(values) : null;
}

export const figures = (rows: readonly ActivityRow[], key: Figure) => rows.map((row) => row[key]);

/** The distinct periods, in their order. */
export const periodsOf = (rows: readonly ActivityRow[]): string[] =>
  [...new Set(rows.map(({ period }) => period))].sort();
