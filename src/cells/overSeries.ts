import type { Arguments } from './argument';
import type { CustomFunction, Description } from './definition';
import { CellError } from './refusal';
import { tooLarge } from './result';
import { readSeries, type SeriesValues } from './series';

export interface OverSeries<A extends Arguments> extends Description<A> {
  /** The pure formula over whole series; NaN where there is nothing to go by. */
  readonly compute: (values: SeriesValues<A>) => number | readonly number[];
}

/** Defines a function that takes whole ranges and gives one value, or one row of them. */
export function overSeries<const A extends Arguments>(definition: OverSeries<A>): CustomFunction {
  return {
    ...definition,
    shape: 'overSeries',
    run: (given) => {
      const values = readSeries(definition.args, given);
      if (values === null) return '';
      const result = definition.compute(values);
      return typeof result === 'number' ? cellOf(result, values) : [result.map((n) => cellOf(n, values))];
    },
  };
}

function cellOf(result: number, values: Readonly<Record<string, number | readonly number[]>>): number | '' {
  if (Number.isFinite(result)) return result;
  if (Number.isNaN(result)) return '';
  throw new CellError(tooLarge(values));
}
