import type { LiftInput } from './liftInput';

/** The part of a series that a model uses; row 0 is the first one it is fitted to. */
export interface Observations {
  /** Row of the whole series at which this part begins. */
  readonly offset: number;
  /** Number of rows before the start. */
  readonly pre: number;
  /** Number of rows in all. */
  readonly rows: number;
  /** Missing ones are NaN. */
  readonly values: Float64Array;
  readonly controls: readonly Float64Array[];
  /** Observed rows before the start, and of the effort. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Last row of the effort, observed or not. */
  readonly lastAfter: number;
  readonly seasonLength: number;
  /** Rows per year, or 0 where the year isn't to be learnt. */
  readonly yearLength: number;
  /** Values before row 0, from which the year alone is learnt. */
  readonly earlier: Float64Array;
  readonly hasUnseenWeeks: boolean;
}

/** Rows before the start that are used at most: older ones add little and cost time. */
const LONGEST_MEMORY = 400;
const SEASONS_REMEMBERED = 4;

const DAYS_PER_YEAR = 365.25;
const DAYS_PER_WEEK = 7;
/** A season as long as this share of the year is the year. */
const SEASON_IS_YEAR = 0.9;
/** With fewer rows to the year, such as quarters, its waves couldn't be told from the rows' own noise. */
const FEWEST_ROWS_OF_YEAR = 6;

/** The latest rows before the start and those up to the end of the effort. */
export function observe(input: LiftInput): Observations {
  const { pre, seasonLength, post } = input;
  const memory = Math.max(LONGEST_MEMORY, SEASONS_REMEMBERED * seasonLength);
  return cut(input, Math.max(firstKnown(input), pre[1] + 1 - memory), post[1]);
}

/** All rows, those after the effort too. */
export function observeAll(input: LiftInput): Observations {
  return cut(input, firstKnown(input), input.values.length - 1);
}

/** First row with a value: leading missing values are dropped. */
function firstKnown({ values, pre: [first, last] }: LiftInput): number {
  return first + Math.max(values.slice(first, last + 1).findIndex(isNumber), 0);
}

function cut(input: LiftInput, offset: number, end: number): Observations {
  const pre = input.pre[1] - offset + 1;
  const values = numbers(input.values.slice(offset, end + 1));
  const isObserved = (row: number) => !Number.isNaN(values[row]);
  return {
    offset,
    pre,
    rows: end - offset + 1,
    values,
    controls: input.controls.map((control) => numbers(control.slice(offset, end + 1))).filter(varies(pre)),
    before: range(0, pre - 1).filter(isObserved),
    after: range(input.post[0] - offset, input.post[1] - offset).filter(isObserved),
    lastAfter: input.post[1] - offset,
    seasonLength: input.seasonLength,
    yearLength: yearLength(input),
    hasUnseenWeeks: input.hasUnseenWeeks ?? false,
    earlier: numbers(input.values.slice(firstKnown(input), offset)),
  };
}

function yearLength({ seasonLength, yearLength: given }: LiftInput): number {
  const rows = given ?? (seasonLength === DAYS_PER_WEEK ? DAYS_PER_YEAR : DAYS_PER_YEAR / DAYS_PER_WEEK);
  return rows < FEWEST_ROWS_OF_YEAR || seasonLength >= SEASON_IS_YEAR * rows ? 0 : rows;
}

/** Drops a control that is constant before the start: it explains nothing. */
function varies(pre: number): (control: Float64Array) => boolean {
  return (control) => control.slice(0, pre).some((value) => value !== control[0]);
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

function numbers(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (value) => (isNumber(value) ? value : Number.NaN));
}

/** Whole numbers from first to last, inclusive. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
