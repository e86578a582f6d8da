import type { IsoDay } from '../../calendar/isoDay';
import { serialFromDay } from '../../calendar/serial';
import { describeVerdict } from '../../cells/describePhrase';
import { isDate } from '../../cells/values';
import type { Verdict as VerdictName } from '../../statistics/verdict';
import { dayReader } from '../../workbook/spreadsheet/dayReader';
import { type KeepOutcome, keepVerdictIn } from '../../workbook/verdicts/keepVerdict';
import { blueprint } from '../blueprint';
import { spreadsheetLanguage } from '../language';
import type { FoundEvidence } from './liftEvidence';
import { type LocatedQuestion, readCellsOf } from './question';
import type { RateEvidence } from './rateEvidence';

/**
 * Versions of the methods, as records name them. Raise one whenever the same figures get another result: verdicts of different
 * methods are then told apart.
 */
const METHODS = { found: 'CAUSAL_LIFT 1', rate: 'RATIO_LIFT 1' } as const;

const DIRECTIONS: Readonly<Record<VerdictName, number>> = {
  clearGain: 2,
  likelyGain: 1,
  cantTell: 0,
  notEnoughData: 0,
  likelyLoss: -1,
  clearLoss: -2,
};

/** How a question is named in the sheet, the same whenever it is asked. */
export interface QuestionName {
  readonly values: string;
  readonly controls: string | null;
}

/** Keeps an answer in the sheet of verdicts, dated today. */
export function keepEvidenceOf(
  question: LocatedQuestion,
  evidence: FoundEvidence | RateEvidence,
  { values, controls }: QuestionName,
  today: IsoDay,
): KeepOutcome {
  const { value, low, high } = evidence.lift;
  return keepVerdictIn(blueprint, {
    recorded: serialFromDay(today),
    question: [values, question.start, ...(controls === null ? [] : [controls])].join(' · '),
    ...dataRange(question),
    method: METHODS[evidence.status],
    verdict: describeVerdict(evidence.phrase, spreadsheetLanguage()),
    direction: DIRECTIONS[evidence.phrase.verdict],
    lift: value,
    low,
    high,
  });
}

/** First and last day with a figure; none where rows are counted 1, 2, 3 …. */
function dataRange(question: LocatedQuestion): {
  readonly first: number | null;
  readonly last: number | null;
} {
  const { dates, values } = readCellsOf(question);
  const toDay = dayReader(SpreadsheetApp.getActiveSpreadsheet());
  const days = dates.flatMap(([date], row) =>
    isDate(date) && typeof values[row]?.[0] === 'number' ? [toDay(date)] : [],
  );
  if (days.length === 0) return { first: null, last: null };
  return { first: Math.min(...days), last: Math.max(...days) };
}
