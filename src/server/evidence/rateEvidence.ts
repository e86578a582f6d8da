import { countColumns } from '../../cells/columnsArgument';
import type { Observation } from '../../cells/customArguments';
import { momentDays } from '../../cells/momentDays';
import { isPhrase, type Phrase } from '../../cells/phrase';
import { readSeries } from '../../cells/readSeries';
import { CellError } from '../../cells/refusal';
import { isBlank } from '../../cells/values';
import { oneSeriesArguments } from '../../functions/evidence/lift/liftArguments';
import { RATIO_LIFT } from '../../functions/evidence/RATIO_LIFT';
import type { Limits } from './limits';
import { firstThatIsClear, isClear, type Outlook, repeatedBy } from './outlook';
import { type LocatedQuestion, readCellsOf } from './question';

/** A part of a whole, summed over some periods. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly periods: number;
}

/** The result of RATIO_LIFT for the periods before the start and those from it on. */
export interface RateEvidence {
  readonly status: 'rate';
  readonly phrase: Phrase;
  readonly lift: Limits;
  readonly probabilityOfRise: number | null;
  readonly before: Share;
  readonly after: Share;
  /** Periods with figures that belong to neither side: the one in which the start lies, and those covered in part. */
  readonly leftOut: number;
  /** How many more periods like those since the start would make the change clear; null where it is, or can't be judged. */
  readonly outlook: Outlook | null;
}

const counts = countColumns({ en: '', fr: '' });

const rateArguments = {
  dates: oneSeriesArguments.dates,
  values: counts,
  of: counts,
  start_date: oneSeriesArguments.start_date,
};

/** Figures of one row. */
interface Period {
  readonly part: Observation;
  readonly whole: Observation;
}

/** Tests whether a share changed; null where nothing is filled in. Throws what a formula over the cells would refuse. */
export function evaluateRate(question: LocatedQuestion): RateEvidence | null {
  const { dates, values, of, start, partial } = readCellsOf(question);
  const read = readSeries(rateArguments, [dates, values, of, start]);
  if (!read) return null;
  const marked = partial.map(([mark]) => !isBlank(mark));
  const { before, after, leftOut } = sidesOf(read, marked);
  const sums = { before: shareOf(before), after: shareOf(after) };
  Object.values(sums).forEach(assertPart);
  const row = lifted(before, after);
  const phrase = row.find(isPhrase);
  if (!phrase) return null;
  const [value = null, low = null, high = null, probabilityOfRise = null] = row.map((cell) =>
    typeof cell === 'number' ? cell : null,
  );
  return {
    status: 'rate',
    phrase,
    lift: { value, low, high },
    probabilityOfRise,
    ...sums,
    leftOut,
    outlook: outlookOf(phrase, before, after),
  };
}

type Read = NonNullable<ReturnType<typeof readSeries<typeof rateArguments>>>;

/** The known periods on either side of the start, in the order of time, as the formula filters and sorts them. */
function sidesOf(
  { dates, values: [values = []], of: [of = []], start_date }: Read,
  marked: readonly boolean[],
) {
  const places = dates.flatMap((date, place) => (date === null ? [] : [place]));
  if (places.length === 0) throw new CellError({ reason: 'required', argument: 'dates', found: '' });
  if (start_date === null) throw new CellError({ reason: 'required', argument: 'start_date', found: '' });
  const moments = places.flatMap((place) => dates[place] ?? []);
  const { days, dayOf } = momentDays('dates', moments, start_date);
  const start = dayOf('start_date', start_date);
  const begun = Math.max(...days.filter((day) => day <= start));
  const rows = places
    .map((place, index) => ({
      day: days[index] ?? 0,
      part: values[place] ?? null,
      whole: of[place] ?? null,
      isMarked: marked[place] ?? false,
    }))
    .filter(({ part, whole }) => part !== null && whole !== null && part + whole > 0)
    .sort((one, other) => one.day - other.day);
  const covered = rows.filter(({ isMarked }) => !isMarked);
  const before = covered.filter(({ day }) => day < begun);
  const after = covered.filter(({ day }) => day >= start);
  return { before, after, leftOut: rows.length - before.length - after.length };
}

function shareOf(periods: readonly Period[]): Share {
  const sum = (pick: (period: Period) => Observation) =>
    periods.reduce((total, period) => total + (pick(period) ?? 0), 0);
  return { part: sum(({ part }) => part), whole: sum(({ whole }) => whole), periods: periods.length };
}

function assertPart({ part, whole }: Share): void {
  if (part <= whole) return;
  throw new CellError({ reason: 'part', argument: 'values', found: part, other: 'of', otherFound: whole });
}

function lifted(before: readonly Period[], after: readonly Period[]): readonly unknown[] {
  const columns = [before, after].flatMap((side) => [
    columnOf(side.map(({ part }) => part)),
    columnOf(side.map(({ whole }) => whole)),
  ]);
  const [row = []] = RATIO_LIFT.run(columns) as readonly (readonly unknown[])[];
  return row;
}

/** As a range would be; a side without periods is a blank cell. */
function columnOf(cells: readonly Observation[]): unknown[][] {
  return cells.length === 0 ? [['']] : cells.map((cell) => [cell ?? '']);
}

function outlookOf(phrase: Phrase, before: readonly Period[], after: readonly Period[]): Outlook | null {
  if (isClear(phrase) || phrase.verdict === 'notEnoughData') return null;
  return firstThatIsClear(after.length, (count) => {
    const longer = lifted(before, repeatedBy(after, count));
    return longer.find(isPhrase) ?? phrase;
  });
}
