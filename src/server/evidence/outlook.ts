import { calibratedLift } from '../../statistics/lift/calibrated/calibratedLift';
import type { LiftInput } from '../../statistics/lift/question/liftInput';
import type { Verdict } from '../../statistics/verdict';

/** How much longer the effort is assumed to last, in multiples of its length so far. */
const LONGER = [1 / 4, 1 / 2, 1, 2, 3];

/** How many more rows would make the effect clear. */
export interface Outlook {
  /** Null when not even as many rows as were tried would. */
  readonly rows: number | null;
  readonly tried: number;
}

/**
 * Asks the method itself: the rows of the effort are repeated, as if it went on as so far. The expectation doesn't
 * depend on them, so the limits are those that a longer effort would get.
 */
export function outlook(input: LiftInput): Outlook {
  const [first, last] = input.post;
  return firstThatIsClear(last - first + 1, (count) => {
    const found = calibratedLift(goingOn(input, count));
    return found.found ? found : { verdict: 'notEnoughData' };
  });
}

/** The smallest number of further rows, of those tried, with which the verdict is clear. */
export function firstThatIsClear(rows: number, judge: (count: number) => Judged): Outlook {
  const more = LONGER.map((times) => Math.ceil(times * rows));
  const found = more.find((count) => isClear(judge(count)));
  return { rows: found ?? null, tried: Math.max(...more) };
}

interface Judged {
  readonly verdict: Verdict;
}

export function isClear({ verdict }: Judged): boolean {
  return verdict === 'clearGain' || verdict === 'clearLoss';
}

function goingOn(input: LiftInput, count: number): LiftInput {
  const [first, last] = input.post;
  const longer = (series: LiftInput['values']) => [
    ...series.slice(0, first),
    ...repeatedBy(series.slice(first, last + 1), count),
  ];
  return {
    ...input,
    values: longer(input.values),
    controls: input.controls.map(longer),
    post: [first, last + count],
  };
}

/** The rows with as many more of them, from the first on again. */
export function repeatedBy<Row>(rows: readonly Row[], count: number): Row[] {
  return Array.from({ length: rows.length + count }, (_, index) => rows[index % rows.length] as Row);
}
