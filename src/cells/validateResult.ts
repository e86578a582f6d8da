import type { CellArguments, RowValues } from './argument';
import type { ResultCell } from './phrase';
import type { Refusal } from './refusal';

/**
 * How one cell of a result stands before or after it is computed: fit to go on, blank because nothing was filled in or
 * nothing happened (0 of 0), or refused.
 */
export type CellCheck = 'ok' | 'blank' | Refusal;

/** What one cell of a result comes to. */
export type CellOutcome = number | readonly ResultCell[] | Exclude<CellCheck, 'ok'>;

export function isRefusal(outcome: CellOutcome): outcome is Refusal {
  return typeof outcome === 'object' && !Array.isArray(outcome);
}

/** Rules between arguments that are each valid on their own. */
export interface ResultRules<A extends CellArguments> {
  /** Arguments that the result is divided by. */
  readonly dividedBy?: readonly (keyof A & string)[];
  /** A part and the whole that it can't exceed. */
  readonly partOf?: readonly [part: keyof A & string, whole: keyof A & string];
  /** Any other contradiction between the inputs. */
  readonly contradiction?: (values: RowValues<A>) => Refusal | null;
}

// Taken once: looking up a global costs more than the arithmetic of a row.
const { isFinite: isUsable, isNaN: isUndefined } = Number;

/** Checks a computed number against its inputs: 0 / 0 stays blank, any other division by 0 is refused. */
export function validateResult<A extends CellArguments>(
  result: number,
  values: RowValues<A>,
  rules: ResultRules<A>,
): CellCheck {
  const contradiction = rules.contradiction?.(values);
  if (contradiction) return contradiction;
  const divisor = emptyDivisor(values, rules.dividedBy);
  if (divisor !== undefined) {
    return isUndefined(result) ? 'blank' : { reason: 'divisor', argument: divisor, found: values[divisor] };
  }
  if (!isUsable(result)) return tooLarge(values);
  return exceedingPart(values, rules.partOf);
}

function emptyDivisor<A extends CellArguments>(values: RowValues<A>, dividedBy: ResultRules<A>['dividedBy']) {
  if (dividedBy === undefined) return undefined;
  for (const name of dividedBy) if (!((values[name] as number) > 0)) return name;
  return undefined;
}

/** The refusal of a result that overflowed, which names the largest input. */
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
): CellCheck {
  if (!partOf) return 'ok';
  const [part, whole] = partOf;
  if (!(values[part] > values[whole])) return 'ok';
  return { reason: 'part', argument: part, found: values[part], other: whole, otherFound: values[whole] };
}
