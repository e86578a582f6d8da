import type { IsoDay } from '../../calendar/isoDay';
import { serialFromDay } from '../../calendar/serial';
import { encodeRecords, type RecordFigure } from '../recordFigures';
import type { PeriodContribution } from '../records/assignPeriods';
import { type Account, type AccountFigures, isOfPeriod, roundMetric } from '../request';
import { addMetrics, createSum, totalOf } from './metricSum';

type DailyFigures = Record<string, (number | null)[]>;

/**
 * What the contributions to one row say, account by account; undefined where these are sums of an unnamed account, as the
 * row itself says them.
 */
export function figuresByAccount(
  contributions: readonly PeriodContribution[],
  ends: ReadonlySet<IsoDay>,
): readonly AccountFigures[] | undefined {
  const contributionsOf = new Map<string, PeriodContribution[]>();
  for (const contribution of contributions) {
    const key = JSON.stringify(accountOf(contribution) ?? null);
    const others = contributionsOf.get(key);
    if (others) others.push(contribution);
    else contributionsOf.set(key, [contribution]);
  }
  const groups = [...contributionsOf.values()];
  const whole = groups.map((group) => figuresOf(group, null));
  const figures = lengthOf(whole) <= MOST_CHARACTERS ? whole : groups.map((group) => figuresOf(group, ends));
  const isUnnamedSum = figures.length === 1 && figures.every(({ account, sums }) => !account && sums);
  return isUnnamedSum ? undefined : figures;
}

/** A cell holds 50,000 characters, and the journal keeps more in it than the records of a file. */
const MOST_CHARACTERS = 30_000;

function lengthOf(figures: readonly AccountFigures[]): number {
  return figures.reduce((length, { records }) => length + (records?.each.length ?? 0), 0);
}

/**
 * The figures of an account by order or post, where all have ids; of very many, only on the days where another part of the export
 * may begin, and by day on the others.
 */
function figuresOf(
  contributions: readonly PeriodContribution[],
  ends: ReadonlySet<IsoDay> | null,
): AccountFigures {
  const account = contributions[0] && accountOf(contributions[0]);
  const named = account ? { account } : {};
  if (contributions.every(isRecord)) {
    const isKept = (each: PeriodContribution) => !ends || ends.has(exactDayOf(each) ?? '');
    const records = encodeRecords(contributions.filter(isKept).flatMap(recordOf));
    const days = dailyFigures(contributions.filter((each) => !isKept(each)));
    const isShort = !ends || records.each.length <= MOST_CHARACTERS;
    if (days && isShort) return { ...named, records, ...(Object.keys(days).length > 0 && { days }) };
  }
  const days = dailyFigures(contributions);
  if (days) return { ...named, days };
  const sum = createSum();
  for (const { metrics } of contributions) addMetrics(sum, metrics);
  return { ...named, sums: totalOf(sum) };
}

function isRecord(contribution: PeriodContribution): boolean {
  return isOfPeriod(contribution) && contribution.record !== undefined;
}

/** Serials of days, of which a file has many rows. */
const serials = new Map<IsoDay, number>();
const MOST_SERIALS = 20_000;

function daysBetween(first: IsoDay, last: IsoDay): number {
  return serialOf(last) - serialOf(first);
}

function serialOf(day: IsoDay): number {
  const serial = serials.get(day) ?? serialFromDay(day);
  if (serials.size < MOST_SERIALS) serials.set(day, serial);
  return serial;
}

function exactDayOf(contribution: PeriodContribution): IsoDay | null {
  return isOfPeriod(contribution) ? (contribution.exactDay ?? null) : null;
}

function recordOf(contribution: PeriodContribution): RecordFigure[] {
  if (!isOfPeriod(contribution) || !contribution.record) return [];
  const { record, metrics, day } = contribution;
  const exactDay = exactDayOf(contribution);
  return [
    {
      key: record.key,
      day: exactDay === null ? null : daysBetween(day, exactDay),
      figures: record.isVoid ? null : metrics,
    },
  ];
}

function accountOf(contribution: PeriodContribution): Account | undefined {
  return isOfPeriod(contribution) ? contribution.account : undefined;
}

/** The figures by day, or null where some are of several days. */
function dailyFigures(contributions: readonly PeriodContribution[]): DailyFigures | null {
  const figures: DailyFigures = {};
  for (const contribution of contributions) {
    if (!isOfPeriod(contribution) || !contribution.exactDay) return null;
    const place = daysBetween(contribution.day, contribution.exactDay);
    for (const [metric, amount] of Object.entries(contribution.metrics)) {
      const days = padTo(place, figures[metric] ?? []);
      days[place] = roundMetric((days[place] ?? 0) + amount);
      figures[metric] = days;
    }
  }
  return figures;
}

function padTo(place: number, days: (number | null)[]): (number | null)[] {
  while (days.length < place) days.push(null);
  return days;
}

/** The accounts that contributions name, each once, by name or else by id. */
export function listAccounts(contributions: readonly PeriodContribution[]): string[] {
  const names = contributions.flatMap((contribution) => {
    if (!isOfPeriod(contribution) || !contribution.account) return [];
    return contribution.account.name ?? contribution.account.id ?? [];
  });
  return [...new Set(names)];
}
