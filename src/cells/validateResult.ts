import type { CellArguments, RowValues } from './argument';
import type { ResultCell } from './phrase';
import type { Refusal } from './refusal';

/** Nothing was filled in, or nothing happened (0 of 0): the cell stays blank. */
export const NOTHING = 'nothing';

/** What comes of one place: a result, a refusal, or nothing to say. */
export type CellOutcome = number | readonly ResultCell[] | Refusal | typeof NOTHING;

export function isRefusal(outcome: CellOutcome | null): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome);
}

/** What may be wrong with a result although each input was fine. */
export interface ResultRules<A extends CellArguments> {
  /** Arguments that the result is divided by. */
  readonly dividedBy?: readonly (keyof A & string)[];
  /** A part and the whole that it can't exceed. */
  readonly partOf?: readonly [part: keyof A & string, whole: keyof A & string];
  /** What else can't be, whatever the result. */
  readonly contradiction?: (values: RowValues<A>) => Refusal | null;
}

// Taken once: looking up a global costs more than the arithmetic of a row.
const { isFinite: isUsable, isNaN: isUndefined } = Number;

/** Judges a computed number: null when it stands, `NOTHING` for 0 of 0, or what contradicts it. */
export function validateResult<A extends CellArguments>(
  result: number,
  values: RowValues<A>,
  rules: ResultRules<A>,
): Refusal | typeof NOTHING | null {
  const contradiction = rules.contradiction?.(values);
  if (contradiction) return contradiction;
  const divisor = emptyDivisor(values, rules.dividedBy);
  if (divisor !== undefined) {
    return isUndefined(result) ? NOTHING : { reason: 'divisor', argument: divisor, found: values[divisor] };
  }
  if (!isUsable(result)) return tooLarge(values);
  return exceedingPart(values, rules.partOf);
}

function emptyDivisor<A extends CellArguments>(values: RowValues<A>, dividedBy: ResultRules<A>['dividedBy']) {
  if (dividedBy === undefined) return undefined;
  for (const name of dividedBy) if (!((values[name] as number) > 0)) return name;
  return undefined;
}

/** Blames the largest input for a result that no number can hold. */
export function tooLarge(values: Readonly<Record<string, unknown>>): Refusal {
  const inputs = Object.entries(values).map(([argument, value]) => ({ argument, found: largestOf(value) }));
  const largest = inputs.reduce((a, b) => (Math.abs(b.found) > Math.abs(a.found) ? b : a));
  return { reason: 'size', ...largest };
}

function largestOf(value: unknown): number {
  const numbers = [value].flat(2).filter((each) => typeof each === 'number');
  return numbers.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
}

function exceedingPart<A extends CellArguments>(
  values: RowValues<A>,
  partOf: ResultRules<A>['partOf'],
): Refusal | null {
  if (!partOf) return null;
  const [part, whole] = partOf;
  if (!(values[part] > values[whole])) return null;
  return { reason: 'part', argument: part, found: values[part], other: whole, otherFound: values[whole] };
}
