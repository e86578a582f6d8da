import type { SeriesArguments } from './argument';
import { assertGiven } from './assertGiven';
import type { CustomFunction, Description } from './definition';
import type { ResultCell } from './phrase';
import { readSeries, type SeriesValues } from './readSeries';
import { blankTitles } from './titles';

export interface OverTable<A extends SeriesArguments> extends Description<A> {
  /** The pure formula: rows of cells, as wide as `returns` has columns, or a single cell. */
  readonly compute: (values: SeriesValues<A>) => ResultCell | readonly (readonly ResultCell[])[];
}

/** Defines a function that takes whole ranges and gives a table. */
export function overTable<const A extends SeriesArguments>(definition: OverTable<A>): CustomFunction {
  return {
    ...definition,
    shape: 'overTable',
    run: (given) => {
      assertGiven(definition.args, given);
      const values = readSeries(definition.args, blankTitles(definition.args, given));
      const result = values === null ? '' : definition.compute(values);
      return Array.isArray(result) && result.length === 0 ? '' : result;
    },
  };
}
