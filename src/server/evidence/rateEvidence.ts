import type { Observation } from '../../cells/customArguments';
import { isPhrase, type Phrase } from '../../cells/phrase';
import { readSeries } from '../../cells/readSeries';
import { CellError } from '../../cells/refusal';
import { CONVERSION_LIFT } from '../../functions/evidence/CONVERSION_LIFT';
import { daysOf } from '../../functions/evidence/lift/daysOf';
import { oneSeriesArguments } from '../../functions/evidence/lift/liftArguments';
import { sampleSize } from '../../statistics/rates/sampleSize';
import { CLEAR_CONFIDENCE } from '../../statistics/verdict';
import type { Limits } from './limits';
import { type EvidenceQuestion, readCellsOf } from './question';

/** A part of a whole, summed over some rows. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The result of CONVERSION_LIFT for the rows before the start and from it on. */
export interface RateEvidence {
  readonly status: 'rate';
  readonly phrase: Phrase;
  readonly lift: Limits;
  readonly probabilityOfGain: number | null;
  readonly before: Share;
  readonly after: Share;
  /** How large the whole must be on either side to make a change of this size clear; null where it is, or there is none. */
  readonly needed: number | null;
}

const rateArguments = {
  dates: oneSeriesArguments.dates,
  values: oneSeriesArguments.values,
  of: oneSeriesArguments.values,
  start_date: oneSeriesArguments.start_date,
};

/** The default power of SAMPLE_SIZE. */
const POWER = 0.8;

/** Tests whether a share changed; null where nothing is filled in. Throws what CONVERSION_LIFT would refuse. */
export function evaluateRate(question: EvidenceQuestion): RateEvidence | null {
  const { dates, values, of, start } = readCellsOf(question);
  const read = readSeries(rateArguments, [dates, values, of, start]);
  if (!read) return null;
  const [before, after] = sums(read);
  const result = CONVERSION_LIFT.run([before.part, before.whole, after.part, after.whole]);
  const [row] = result as readonly [readonly unknown[]];
  return rateOf(row, before, after);
}

type Read = NonNullable<ReturnType<typeof readSeries<typeof rateArguments>>>;

/** Sums over the dates before the start and from it on, as SUMIFS makes them. */
function sums({ dates, values, of, start_date }: Read): [Share, Share] {
  const places = dates.flatMap((date, place) => (date === null ? [] : [place]));
  if (places.length === 0) throw new CellError({ reason: 'required', argument: 'dates', found: '' });
  if (start_date === null) throw new CellError({ reason: 'required', argument: 'start_date', found: '' });
  const { days, start } = daysOf(
    places.flatMap((place) => dates[place] ?? []),
    start_date,
  );
  const within = (isAfter: boolean) => places.filter((_, index) => Number(days[index]) >= start === isAfter);
  const share = (rows: number[]) => ({ part: sum(values, rows), whole: sum(of, rows) });
  return [share(within(false)), share(within(true))];
}

function sum(values: readonly Observation[], rows: readonly number[]): number {
  return rows.reduce((total, row) => total + (values[row] ?? 0), 0);
}

function rateOf(row: readonly unknown[], before: Share, after: Share): RateEvidence | null {
  const phrase = row.find(isPhrase);
  if (!phrase) return null;
  const [value = null, low = null, high = null, probabilityOfGain = null] = row.map((cell) =>
    typeof cell === 'number' ? cell : null,
  );
  return {
    status: 'rate',
    phrase,
    lift: { value, low, high },
    probabilityOfGain,
    before,
    after,
    needed: neededFor(phrase, before, after),
  };
}

function neededFor({ verdict }: Phrase, before: Share, after: Share): number | null {
  const isClear = verdict === 'clearGain' || verdict === 'clearLoss';
  const [rate, later] = [before.part / before.whole, after.part / after.whole];
  if (isClear || rate === later) return null;
  const needed = sampleSize(rate, later, POWER, CLEAR_CONFIDENCE);
  return Number.isFinite(needed) ? needed : null;
}
