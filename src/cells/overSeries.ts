import type { SeriesArguments } from './argument';
import { assertGiven } from './assertGiven';
import type { CustomFunction, Description } from './definition';
import type { ResultCell } from './phrase';
import { readSeries, type SeriesValues } from './readSeries';
import { CellError } from './refusal';
import { blankTitles } from './titles';
import { tooLarge } from './validateResult';

export interface OverSeries<A extends SeriesArguments> extends Description<A> {
  /** The pure formula over whole series; NaN or '' leaves the cell blank. */
  readonly compute: (values: SeriesValues<A>) => number | readonly ResultCell[];
}

/** Defines a function that takes whole ranges and gives one value, or one row of them. */
export function overSeries<const A extends SeriesArguments>(definition: OverSeries<A>): CustomFunction {
  return {
    ...definition,
    shape: 'overSeries',
    run: (given) => {
      assertGiven(definition.args, given);
      const values = readSeries(definition.args, blankTitles(definition.args, given));
      if (values === null) return '';
      const result = definition.compute(values);
      return typeof result === 'number'
        ? cellOf(result, values)
        : [result.map((cell) => cellOf(cell, values))];
    },
  };
}

function cellOf(result: ResultCell, values: Readonly<Record<string, unknown>>): ResultCell {
  if (typeof result !== 'number' || Number.isFinite(result)) return result;
  if (Number.isNaN(result)) return '';
  throw new CellError(tooLarge(values));
}
