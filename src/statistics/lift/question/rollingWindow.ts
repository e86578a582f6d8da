import { at } from '../../algebra/elements';
import { median } from '../../median';
import { variance } from '../../moments';
import { type Observations, range } from './observations';

/** Windows, in days, over which platforms count the same people again with each row. */
const WINDOWS = [7, 14, 28, 30, 90];
const DAYS_PER_YEAR = 365.25;
const FEWEST_ROWS = 3;
/** A wave comes back with this share of its echo. */
const WAVE = 0.6;
/** Windows that the past must hold, for chance not to look like one. */
const FEWEST_WINDOWS = 3;
/** Correlation of changes a window apart, −0.5 in theory, and the same in standard errors. */
const LARGEST_ECHO = -0.25;
const LEAST_SURE = 3.25;
/** A window of n rows leaves changes 2/n of the series' variance: others that are so smooth echo nothing. */
const LARGEST_CHANGES = 6;
/** Changes beyond this many median deviations count as that many. */
const MOST_DEVIATIONS = 5;

/**
 * Rows of the window of a rolling count, such as “28-day users”; null for other series. Neighbours share most of what they
 * count, so rows are no observations of their own, and a change takes a whole window to show. It is told by its echo: what
 * comes in leaves again one window later, so that changes from row to row are opposite to those a window before.
 */
export function rollingWindow(observations: Observations): number | null {
  const { pre, yearLength } = observations;
  const changes = tamedChanges(observations);
  const variance = moment(changes, 0);
  if (variance === 0) return null;
  const spread = varianceOf(observations);
  const windows = WINDOWS.map((days) => Math.round((days * yearLength) / DAYS_PER_YEAR));
  const candidates = windows.filter((rows) => rows >= FEWEST_ROWS && pre >= FEWEST_WINDOWS * rows);
  const isRolling = (rows: number) => {
    const echo = moment(changes, rows) / variance;
    const isSmooth = variance * rows < LARGEST_CHANGES * spread;
    const isSure = echo * Math.sqrt(pre - rows) < -LEAST_SURE;
    return isSmooth && isSure && echo < LARGEST_ECHO && isAlone(changes, rows, echo * variance);
  };
  return candidates.find(isRolling) ?? null;
}

/** Whether no other distance has as strong an echo; a wave, such as a week's, has one of the other sign half a wave on. */
function isAlone(changes: Float64Array, rows: number, echo: number): boolean {
  const others = range(1, Math.ceil(2.5 * rows)).filter((lag) => Math.abs(lag - rows) > 2);
  return others.every((lag) => {
    const other = moment(changes, lag);
    return other > echo && (lag < rows || other < -WAVE * echo);
  });
}

/** Changes from row to row about the usual one at that time of the season, single large ones cut down; NaN where a row is missing. */
function tamedChanges({ values, pre, seasonLength }: Observations): Float64Array {
  const changes = Float64Array.from(range(1, pre - 1), (row) => at(values, row) - at(values, row - 1));
  const usual = range(0, Math.max(seasonLength, 1) - 1).map((phase) =>
    medianOf(changes.filter((_, row) => row % Math.max(seasonLength, 1) === phase)),
  );
  const off = changes.map((change, row) => change - (usual[row % usual.length] ?? 0));
  const most = MOST_DEVIATIONS * medianOf(off.map(Math.abs));
  return off.map((change) => Math.max(-most, Math.min(change, most)));
}

function medianOf(values: Float64Array): number {
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  return known.length > 0 ? median(known) : 0;
}

/** Mean product of changes this many rows apart. */
function moment(changes: Float64Array, lag: number): number {
  let sum = 0;
  let pairs = 0;
  for (let row = lag; row < changes.length; row++) {
    const product = at(changes, row) * at(changes, row - lag);
    if (Number.isNaN(product)) continue;
    sum += product;
    pairs++;
  }
  return pairs > 0 ? sum / pairs : 0;
}

function varianceOf({ values, before }: Observations): number {
  return variance(before.map((row) => at(values, row)));
}
