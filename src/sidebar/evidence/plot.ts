import type { ChartRow } from '../../server/evidence/liftEvidence';
import { ticksBetween } from './ticks';

/** The plotting area, in units of the drawing. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The SVG paths of a chart and the positions of its marks. */
export interface Plot {
  readonly actual: string;
  readonly expected: string;
  /** The limits of the expected values since the start. */
  readonly band: string;
  /** Halfway between the last row before the start and the first row after it. */
  readonly startAt: number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** The axis begins at 0 if the lowest value is below this share of the highest. */
const FROM_ZERO = 1 / 2;

/** Lays out a series. Limits are drawn from the start on only: those before it are of single rows. */
export function plotOf(rows: readonly ChartRow[], start: number, frame: Frame): Plot {
  const limited = rows.map(({ expected }, row) => (row >= start ? expected : null));
  const ticks = ticksBetween(...extentOf(rows, limited));
  const [lowest = 0, highest = 1] = [ticks[0], ticks[ticks.length - 1]];
  const x = (row: number) => between(frame.left, frame.right, row / Math.max(1, rows.length - 1));
  const y = (value: number) => between(frame.bottom, frame.top, (value - lowest) / (highest - lowest));
  const point = (value: number | null | undefined, row: number) =>
    typeof value === 'number' ? `${rounded(x(row))} ${rounded(y(value))}` : null;
  const lows = limited.map((limits, row) => point(limits?.low, row));
  const highs = limited.map((limits, row) => point(limits?.high, row));
  return {
    actual: line(rows.map(({ actual }, row) => point(actual, row))),
    expected: line(rows.map(({ expected }, row) => point(expected?.value, row))),
    band: area(highs, lows),
    startAt: rounded(x(start - 1 / 2)),
    ticks: ticks.map((value) => ({ value, at: rounded(y(value)) })),
  };
}

function extentOf(rows: readonly ChartRow[], limited: readonly ChartRow['expected'][]): [number, number] {
  const shown = [
    ...rows.flatMap(({ actual, expected }) => [actual, expected?.value]),
    ...limited.flatMap((limits) => [limits?.low, limits?.high]),
  ].filter((value) => typeof value === 'number');
  const [lowest, highest] = [Math.min(...shown), Math.max(...shown)];
  const isNearZero = lowest > 0 && lowest < FROM_ZERO * highest;
  return [isNearZero ? 0 : lowest, highest];
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A line that breaks where a point is missing. */
function line(points: readonly (string | null)[]): string {
  return points
    .map((point, index) => point && `${typeof points[index - 1] === 'string' ? 'L' : 'M'}${point}`)
    .filter(Boolean)
    .join('');
}

function area(highs: readonly (string | null)[], lows: readonly (string | null)[]): string {
  const round = [...highs, ...[...lows].reverse()].filter((point) => point !== null);
  return round.length > 0 ? `M${round.join('L')}Z` : '';
}
