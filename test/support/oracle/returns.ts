import { serialFromDay } from '../../../src/calendar/serial';
import { ROI_BY } from '../../../src/functions/evidence/ROI_BY';
import { column } from '../cells';
import type { State, View } from '../states/types';
import { isNumber, type KnownRow, knownRows, sum, sumKnown } from './knownRows';

/** The periods that a verdict takes. */
const LEAST_PERIODS = 6;

/** A return over the periods of which cost and sales are known; null is unknown. */
export interface Return {
  readonly periods: number;
  readonly cost: number | null;
  readonly margin: number | null;
  readonly roi: number | null;
  readonly roiLow: number | null;
  readonly roiHigh: number | null;
}

export type Chip =
  | 'gain'
  | 'loss'
  | 'cantTell'
  | 'more'
  | 'unknown'
  | 'hoursIn'
  | 'unsold'
  | 'margin'
  | 'hourlyCost'
  | 'withoutCost'
  | 'incomparable';

/** A row of the table: null where something isn't known or can't be compared. */
export interface TableRow {
  readonly label: string;
  readonly hours: number | null;
  readonly cost: number | null;
  readonly margin: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly chip: Chip;
  readonly isBest: boolean;
  readonly isWorst: boolean;
  /** Periods since the start in which its cost isn't known in full, and all of its periods. */
  readonly lacking: number;
  readonly periods: number;
}

export interface Returns {
  readonly total: Return | null;
  readonly table: readonly TableRow[];
}

/** What a row belongs to; '' stands for rows without a channel or content type. */
export function labelOf({ row }: KnownRow, view: View): string {
  if (view === 'channel') return row.channel ?? '';
  if (view === 'content') return row.content ?? '';
  return (row.ad_spend ?? 0) > 0 || String(row.channel).endsWith(' Ads') ? 'paid' : 'organic';
}

const keyOf = (label: string, period: string) => `${label}|${period}`;

/** The groups of a label and a period that are known as a whole. By channel one unknown row makes its group unknown. */
function knownGroups(rows: readonly KnownRow[], view: View): Map<string, KnownRow[]> {
  const groups = new Map<string, KnownRow[]>();
  for (const known of rows) {
    if (view !== 'channel' && known.cost === null) continue;
    const key = keyOf(labelOf(known, view), known.row.period);
    groups.set(key, [...(groups.get(key) ?? []), known]);
  }
  return new Map(
    [...groups].filter(([, group]) => group.every(({ cost, revenue }) => cost !== null && revenue !== null)),
  );
}

/** What the table is asked about. */
interface Asked {
  readonly rows: readonly KnownRow[];
  readonly view: View;
  readonly settings: State['settings'];
  /** Sales without a content type make content types incomparable. */
  readonly isIncomparable: boolean;
}

/** The table of the first screen by one of its views, and its total. */
export function returnsOf(state: State, view: View): Returns {
  const rows = knownRows(state);
  const unsplit = sum(rows.filter(({ row }) => !row.content).map(({ row }) => row.revenue));
  const asked = { rows, view, settings: state.settings, isIncomparable: view === 'content' && unsplit > 0 };
  const labels = [...new Set(rows.map((row) => labelOf(row, view)))];
  const groups = countedGroups(asked);
  if (groups.length === 0) return { total: null, table: labels.map((label) => unjudged(label, asked)) };
  const answers = askReturns(groups);
  const table = labels.map((label) => {
    const found = answers.get(label);
    return found ? judged(label, found, asked) : unjudged(label, asked);
  });
  return {
    table: table.sort((one, other) => (other.cost ?? 0) - (one.cost ?? 0)),
    total: totalOf(groups, answers.get(TOTAL)),
  };
}

/** Cost and margin of a label in a period. */
interface Counted {
  readonly label: string;
  readonly period: string;
  readonly cost: number;
  readonly gain: number;
}

function countedGroups({ rows, view, settings: { margin } }: Asked): Counted[] {
  if (margin === null) return [];
  return [...knownGroups(rows, view).values()].map((group) => ({
    label: group[0] ? labelOf(group[0], view) : '',
    period: group[0]?.row.period ?? '',
    cost: sum(group.map(({ cost }) => cost)),
    gain: sum(group.map(({ revenue }) => revenue)) * margin,
  }));
}

const TOTAL = 'total';

/** The answers of the statistics by label, which may be '' here but not there. */
function askReturns(groups: readonly Counted[]): Map<string, readonly unknown[]> {
  const answers = ROI_BY.run([
    column(...groups.map(({ label }) => `=${label}`)),
    column(...groups.map(({ period }) => serialFromDay(period))),
    column(...groups.map(({ gain }) => gain)),
    column(...groups.map(({ cost }) => cost)),
    1,
    0.95,
    TOTAL,
  ]) as unknown[][];
  return new Map(answers.map((cells) => [String(cells[0]).replace('=', ''), cells]));
}

function totalOf(groups: readonly Counted[], cells: readonly unknown[] | undefined): Return {
  const cost = sum(groups.map((group) => group.cost));
  const margin = sum(groups.map(({ gain }) => gain));
  return {
    periods: new Set(groups.map(({ period }) => period)).size,
    cost,
    margin,
    roi: cost > 0 ? margin / cost - 1 : null,
    roiLow: numberAt(cells, 5),
    roiHigh: numberAt(cells, 6),
  };
}

function numberAt(cells: readonly unknown[] | undefined, index: number): number | null {
  const cell = cells?.[index];
  return typeof cell === 'number' ? cell : null;
}

/** A label of which no return is told: its hours and cost as far as they are known. */
function unjudged(label: string, { rows, view, settings }: Omit<Asked, 'isIncomparable'>): TableRow {
  const own = rows.filter((row) => labelOf(row, view) === label && row.cost !== null);
  const cost = sumKnown(own.map((row) => row.cost));
  const withoutCost = settings.hourlyCost === null ? 'hourlyCost' : 'unknown';
  const withoutReturn = settings.margin === null ? 'margin' : 'unsold';
  return {
    label,
    hours: sumKnown(own.map(({ row }) => row.hours)),
    cost,
    ...{ margin: null, low: null, high: null, isBest: false, isWorst: false },
    ...periodsOfLabel(label, { rows, view, settings }),
    chip: cost === null ? withoutCost : withoutReturn,
  };
}

function judged(label: string, cells: readonly unknown[], asked: Asked): TableRow {
  const { rows, view, isIncomparable } = asked;
  const [periods, cost, margin, low, high] = [1, 2, 3, 5, 6].map((index) => numberAt(cells, index));
  if (!periods) return unjudged(label, asked);
  const counted = rows.filter(
    (row) => labelOf(row, view) === label && row.cost !== null && row.revenue !== null,
  );
  const limits = isNumber(low) && isNumber(high) && isNumber(cost) ? { low, high, cost } : null;
  const standing = cells[8] as { comparison?: string };
  const known = periodsOfLabel(label, asked);
  const shown = { label, hours: sumKnown(counted.map(({ row }) => row.hours)), cost: cost ?? null, ...known };
  if (isIncomparable) {
    const none = { margin: null, low: null, high: null, isBest: false, isWorst: false };
    return { ...shown, ...none, chip: 'incomparable' };
  }
  return {
    ...shown,
    margin: margin ?? null,
    low: limits && limits.low * limits.cost,
    high: limits && limits.high * limits.cost,
    isBest: standing.comparison === 'best' && limits !== null && limits.low > 0,
    isWorst: /^below/.test(standing.comparison ?? '') && limits !== null && limits.high < 0,
    chip: limits ? chipOf(limits.low, limits.high) : missingChip(cost, periods, known.lacking),
  };
}

/** How many periods since the start a label has, and how many of them lack a cost. */
function periodsOfLabel(label: string, { rows, view, settings: { start } }: Omit<Asked, 'isIncomparable'>) {
  const own = rows.filter(
    (row) => labelOf(row, view) === label && (start === null || row.row.period >= start),
  );
  const count = (some: readonly KnownRow[]) => new Set(some.map(({ row }) => row.period)).size;
  return { lacking: count(own.filter(({ cost }) => cost === null)), periods: count(own) };
}

function chipOf(low: number, high: number): Chip {
  if (low > 0) return 'gain';
  return high < 0 ? 'loss' : 'cantTell';
}

function missingChip(cost: number | null | undefined, periods: number, lacking: number): Chip {
  if (cost === 0) return 'withoutCost';
  if (periods < LEAST_PERIODS && periods + lacking >= LEAST_PERIODS) return 'hoursIn';
  return periods < LEAST_PERIODS ? 'more' : 'cantTell';
}
