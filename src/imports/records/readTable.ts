import type { IsoDay } from '../../calendar/isoDay';
import type { Contribution, FileFacts, SkipReason } from '../format';
import type { ImportOptions } from '../options';
import type { Problem } from '../previewTypes';
import { isOfPeriod } from '../request';
import type { Steps } from '../steps';
import type { FileTable } from '../tables/findTables';
import type { Recognition } from '../tables/recognise';
import { findChannel } from '../values/findChannel';
import { assignPeriods, type PeriodContribution } from './assignPeriods';
import { classifyRow, type RowResult } from './classifyRow';
import type { ColumnReader } from './columnReader';
import type { CurrencyDecision } from './fileCurrency';
import { findTotalRow } from './findTotalRow';
import type { TableReading } from './tableReading';

/** Reads the rows of a recognised table. Each is counted once: as counted, without figures, skipped or unreadable. */
export function* readTable(
  table: FileTable,
  { format }: Recognition,
  columns: readonly ColumnReader[],
  currency: CurrencyDecision,
  options: ImportOptions,
): Steps<Readonly<Tally>> {
  const blank = Object.fromEntries(Object.keys(format.columns).map((key) => [key, null]));
  const totalRow = format.mayHaveTotals ? findTotalRow(table, columns) : null;
  const reading: TableReading = {
    table,
    format,
    columns,
    blank,
    seen: new Set(),
    currency,
    options,
    totalRow,
  };
  const tally = createTally();
  for (const [index, row] of table.rows.entries()) {
    if (index % SLICE === 0) yield index / table.rows.length;
    addRow(tally, classifyRow(row, index, reading), options);
  }
  return tally;
}

/** Rows of a slice. */
const SLICE = 2000;

type Period = FileFacts['period'];

/** A running count of what became of a table's rows. */
export interface Tally {
  readonly contributions: PeriodContribution[];
  /** Of orders that count nothing, and that an earlier file may have counted. */
  readonly voided: PeriodContribution[];
  counted: number;
  withoutFigures: number;
  unreadable: number;
  readonly skipped: Partial<Record<SkipReason, number>>;
  readonly problems: Problem[];
  needsAnswer: boolean;
  /** The first and last day that the figures cover; null where they have none. */
  period: Period;
  /** The days that have figures. */
  readonly days: Set<IsoDay>;
  /** The days that have a row, counted or not. */
  readonly rowDays: Set<IsoDay>;
  /** Rows of each channel, as the file names it. */
  readonly channels: Map<string, number>;
  /** Orders in each state that nobody knows. */
  readonly unknownStates: Map<string, number>;
}

function createTally(): Tally {
  return {
    contributions: [],
    voided: [],
    counted: 0,
    withoutFigures: 0,
    unreadable: 0,
    skipped: {},
    problems: [],
    needsAnswer: false,
    period: null,
    days: new Set(),
    rowDays: new Set(),
    channels: new Map(),
    unknownStates: new Map(),
  };
}

function addRow(tally: Tally, result: RowResult, options: ImportOptions): void {
  if ('day' in result && result.day !== undefined) tally.rowDays.add(result.day);
  if ('unknownState' in result && result.unknownState !== undefined) {
    const { unknownStates } = tally;
    unknownStates.set(result.unknownState, (unknownStates.get(result.unknownState) ?? 0) + 1);
  }
  if (result.is === 'skipped') {
    skip(tally, result.reason);
    tally.voided.push(...assignPeriods(result.voided ?? [], options).assigned);
  } else if (result.is === 'needsAnswer') tally.needsAnswer = true;
  else if (result.is === 'unreadable') reject(tally, result.problems);
  else addFigures(tally, result, options);
}

function skip(tally: Tally, reason: SkipReason): void {
  tally.skipped[reason] = (tally.skipped[reason] ?? 0) + 1;
}

function reject(tally: Tally, problems: readonly Problem[]): void {
  tally.unreadable++;
  for (const problem of problems) tally.problems.push({ ...problem, losesRow: true });
}

function addFigures(
  tally: Tally,
  { contributions, problems }: Extract<RowResult, { is: 'read' }>,
  options: ImportOptions,
): void {
  const filled = contributions.filter(({ metrics }) => Object.keys(metrics).length > 0);
  if (filled.length > 0) {
    tally.problems.push(...problems);
    assign(
      tally,
      filled.map((each) => withNamedChannel(each, options)),
      options,
    );
  } else if (problems.length > 0) {
    reject(tally, problems);
  } else {
    tally.withoutFigures++;
  }
}

/** Where an entry names a channel of the workbook, it is that one's. */
function withNamedChannel(contribution: Contribution, { channelNames = [] }: ImportOptions): Contribution {
  if (contribution.table !== 'activity' || !contribution.mentions) return contribution;
  const { mentions, ...rest } = contribution;
  return { ...rest, channel: findChannel(mentions, channelNames) ?? rest.channel };
}

function assign(tally: Tally, contributions: readonly Contribution[], options: ImportOptions): void {
  tally.period = contributions.reduce(extendPeriod, tally.period);
  for (const contribution of contributions) {
    if (!isOfPeriod(contribution)) continue;
    tally.days.add(contribution.day).add(contribution.until ?? contribution.day);
  }
  for (const channel of channelsOf(contributions)) {
    tally.channels.set(channel, (tally.channels.get(channel) ?? 0) + 1);
  }
  const { assigned, reason } = assignPeriods(contributions, options);
  tally.contributions.push(...assigned);
  if (assigned.length > 0) tally.counted++;
  else if (reason) skip(tally, reason);
}

function extendPeriod(period: Period, contribution: Contribution): Period {
  if (!isOfPeriod(contribution)) return period;
  const { day, until = day } = contribution;
  if (period && period.first <= day && until <= period.last) return period;
  const days = period ? [period.first, period.last, day, until].sort() : [day, until];
  return { first: days[0] ?? day, last: days[days.length - 1] ?? until };
}

function channelsOf(contributions: readonly Contribution[]): Set<string> {
  return new Set(contributions.flatMap((each) => (each.table === 'activity' ? [each.channel] : [])));
}
