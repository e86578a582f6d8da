import type { Contribution, FileFacts, LeftOut } from '../format';
import type { ImportOptions, Problem } from '../previewTypes';
import { type PlacedContribution, placed } from './placed';
import type { Outcome } from './rowOutcome';

type Period = FileFacts['period'];

/** What became of a table's rows, being counted. */
export interface Tally {
  readonly contributions: PlacedContribution[];
  counted: number;
  without: number;
  unreadable: number;
  readonly leftOut: Partial<Record<LeftOut, number>>;
  readonly problems: Problem[];
  isWaiting: boolean;
  /** The first and last day that the figures cover; null where they have none. */
  period: Period;
  /** Rows of each channel, as the file names it. */
  readonly channels: Map<string, number>;
}

export function newTally(): Tally {
  return {
    contributions: [],
    counted: 0,
    without: 0,
    unreadable: 0,
    leftOut: {},
    problems: [],
    isWaiting: false,
    period: null,
    channels: new Map(),
  };
}

export function count(tally: Tally, outcome: Outcome, options: ImportOptions): void {
  if (outcome.is === 'leftOut') leaveOut(tally, outcome.reason);
  else if (outcome.is === 'waiting') tally.isWaiting = true;
  else if (outcome.is === 'unreadable') lose(tally, outcome.problems);
  else add(tally, outcome, options);
}

function leaveOut(tally: Tally, reason: LeftOut): void {
  tally.leftOut[reason] = (tally.leftOut[reason] ?? 0) + 1;
}

function lose(tally: Tally, problems: readonly Problem[]): void {
  tally.unreadable++;
  for (const problem of problems) tally.problems.push({ ...problem, losesRow: true });
}

function add(
  tally: Tally,
  { contributions, problems }: Extract<Outcome, { is: 'read' }>,
  options: ImportOptions,
): void {
  const filled = contributions.filter(({ amounts }) => Object.keys(amounts).length > 0);
  if (filled.length > 0) {
    tally.problems.push(...problems);
    place(tally, filled, options);
  } else if (problems.length > 0) {
    lose(tally, problems);
  } else {
    tally.without++;
  }
}

function place(tally: Tally, contributions: readonly Contribution[], options: ImportOptions): void {
  tally.period = contributions.reduce(widened, tally.period);
  for (const channel of channelsOf(contributions)) {
    tally.channels.set(channel, (tally.channels.get(channel) ?? 0) + 1);
  }
  const { kept, reason } = placed(contributions, options);
  tally.contributions.push(...kept);
  if (kept.length > 0) tally.counted++;
  else if (reason) leaveOut(tally, reason);
}

function widened(period: Period, contribution: Contribution): Period {
  if (contribution.table === 'keywords') return period;
  const { day, until = day } = contribution;
  if (period && period.first <= day && until <= period.last) return period;
  const days = period ? [period.first, period.last, day, until].sort() : [day, until];
  return { first: days[0] ?? day, last: days[days.length - 1] ?? until };
}

function channelsOf(contributions: readonly Contribution[]): Set<string> {
  return new Set(contributions.flatMap((each) => (each.table === 'activity' ? [each.channel] : [])));
}
