import type { Phrase, Unit } from '../../cells/phrase';
import { datedInput } from '../../functions/evidence/lift/datedInput';
import { insufficientDataPhrase } from '../../functions/evidence/lift/insufficientDataPhrase';
import type { LiftResult } from '../../statistics/lift/answer/liftResult';
import type { LiftRow } from '../../statistics/lift/answer/liftRows';
import { calibratedLift } from '../../statistics/lift/calibrated/calibratedLift';
import { calibratedSeries } from '../../statistics/lift/calibrated/calibratedSeries';
import type { LiftInput } from '../../statistics/lift/question/liftInput';
import { type Limits, limits } from './limits';
import { isClear, type Outlook, outlook } from './outlook';
import { type Placebo, placeboTests } from './placebos';
import type { ReadQuestion } from './question';
import { countryOf, seasonOf, type UnseenSeason } from './season';

/** One date of the chart. */
export interface ChartRow {
  /** As yyyy-mm-dd or a number; null where the series has a gap. */
  readonly date: string | null;
  readonly actual: number | null;
  readonly expected: Limits | null;
}

export interface PlaceboStart {
  readonly date: string | null;
  readonly lift: Limits;
  /** The method found an effect where nothing began. */
  readonly isFalse: boolean;
}

/** A control taken as if it were the values: what it did from the start on. */
export interface MovedControl {
  readonly place: number;
  readonly phrase: Phrase;
  readonly lift: Limits;
}

/** Too few data, and what is missing. */
export interface ThinEvidence {
  readonly status: 'thin';
  readonly phrase: Phrase;
}

/** The results of CAUSAL_LIFT and CAUSAL_LIFT_SERIES for the same cells, and what else the method yields. */
export interface FoundEvidence {
  readonly status: 'found';
  readonly phrase: Phrase;
  readonly lift: Limits;
  /** In the units of the values, over all rows of the effort. */
  readonly extra: Limits;
  /** The same for each row of the effort, on average. */
  readonly extraPerRow: Limits;
  /** What a lift of 100% would be for each row. */
  readonly expectedPerRow: number;
  readonly probabilityOfGain: number;
  readonly unit: Unit;
  /** Rows with a value before the start and from it on. */
  readonly before: number;
  readonly after: number;
  readonly rows: readonly ChartRow[];
  /** The row at which the effort starts, counted from 0. */
  readonly start: number;
  readonly season: UnseenSeason | null;
  readonly placebos: readonly PlaceboStart[];
  /** Rows that each of these was evaluated over. */
  readonly placeboRows: number;
  /** How much wider these ask the limits to be, and how much wider real series do. */
  readonly placeboWidening: number;
  readonly learntWidening: number;
  /** The result without controls, where some are given. */
  readonly withoutControls: { readonly phrase: Phrase; readonly lift: Limits } | null;
  /** Controls that changed clearly at the start themselves, by their places from 0: they may hide what the work brought, or invent it. */
  readonly movedControls: readonly MovedControl[];
  /** What a longer effort would show; null where it is clear already. */
  readonly outlook: Outlook | null;
}

/** Evaluates the cells of a question with CAUSAL_LIFT's default model. */
export function evaluateLift({ values, labels }: ReadQuestion): ThinEvidence | FoundEvidence {
  const { input, modelRows, unit, leftOut, calendar } = datedInput(values);
  const found = calibratedLift(input);
  const phrase: Phrase = { ...phraseOf(found, unit), ...(leftOut ? { leftOut } : {}) };
  if (!found.found) return { status: 'thin', phrase };
  const dates = datesOfRows(labels, modelRows);
  const after = known(input, input.post);
  const tried = placeboTests(input, found);
  return {
    status: 'found',
    phrase,
    lift: limits(found.lift),
    extra: limits(found.extra),
    extraPerRow: limits(found.extra, after),
    expectedPerRow: found.expected.value / after,
    probabilityOfGain: found.probabilityOfGain,
    unit,
    before: known(input, input.pre),
    after,
    rows: chartRows(input, dates),
    start: input.post[0],
    season: seasonOf(
      found,
      calendar,
      countryOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()),
    ),
    placebos: tried.starts.map((each) => placeboStart(each, dates)),
    placeboRows: tried.rows,
    placeboWidening: found.placeboWidening,
    learntWidening: found.learntWidening,
    withoutControls: input.controls.length > 0 ? withoutControls(input, unit) : null,
    movedControls: movedControls(input, unit),
    outlook: isClear(found) ? null : outlook(input),
  };
}

function phraseOf(found: LiftResult, unit: Unit): Phrase {
  if (!found.found) return insufficientDataPhrase(found, unit);
  const { verdict, smallestVisible, restsOnSingleRows } = found;
  return { verdict, of: 'change', smallestVisible, restsOnSingleRows };
}

/** The date of each row of the model, null where none is written down. */
function datesOfRows(
  labels: readonly (string | null)[],
  modelRows: readonly (number | null)[],
): ReadonlyMap<number, string> {
  const dates = new Map<number, string>();
  modelRows.forEach((row, place) => {
    const label = labels[place] ?? null;
    if (row !== null && label !== null) dates.set(row, label);
  });
  return dates;
}

function known({ values }: LiftInput, [first, last]: LiftInput['pre']): number {
  return values.slice(first, last + 1).filter((value) => value !== null).length;
}

function chartRows(input: LiftInput, dates: ReadonlyMap<number, string>): ChartRow[] {
  const series = calibratedSeries(input);
  const rows: readonly LiftRow[] = 'found' in series ? [] : series;
  return rows.slice(0, input.post[1] + 1).map(({ actual, expected }, row) => ({
    date: dates.get(row) ?? null,
    actual,
    expected: expected && limits(expected),
  }));
}

function placeboStart({ start, lift }: Placebo, dates: ReadonlyMap<number, string>): PlaceboStart {
  return { date: dates.get(start) ?? null, lift: limits(lift), isFalse: lift.low > 0 || lift.high < 0 };
}

function withoutControls(input: LiftInput, unit: Unit): FoundEvidence['withoutControls'] {
  const found = calibratedLift({ ...input, controls: [] });
  const nothing = { value: null, low: null, high: null };
  return { phrase: phraseOf(found, unit), lift: found.found ? limits(found.lift) : nothing };
}

function movedControls(input: LiftInput, unit: Unit): MovedControl[] {
  return input.controls.flatMap((values, place) => {
    const found = calibratedLift({ ...input, values, controls: [] });
    if (!found.found || !isClear(found)) return [];
    return [{ place, phrase: phraseOf(found, unit), lift: limits(found.lift) }];
  });
}
