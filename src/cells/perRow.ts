import type { CellArguments, RowValues } from './argument';
import type { CustomFunction, Description } from './definition';
import { commonShape, filledRows, type Inputs, readPlace, sortInputs } from './inputs';
import { isRefusal, NOTHING, type Outcome } from './outcome';
import type { ResultCell } from './phrase';
import { CellError, type Shape } from './refusal';
import { judge, type ResultRules } from './result';
import { Tally } from './tally';

export interface PerRow<A extends CellArguments> extends Description<A>, ResultRules<A> {
  /** The pure formula; it gives a row of cells where `returns` has several columns. */
  readonly compute: (values: RowValues<A>) => number | string | readonly ResultCell[];
}

/** Defines a function that works cell by cell: single values give one result, ranges a range of results. */
export function perRow<const A extends CellArguments>(definition: PerRow<A>): CustomFunction {
  return {
    ...definition,
    shape: 'perRow',
    run: (given) => run(definition, sortInputs(definition.args, given)),
  };
}

function run<A extends CellArguments>(definition: PerRow<A>, inputs: Inputs): unknown {
  return inputs.ranged.length === 0 ? runOnce(definition, inputs) : runOver(definition, inputs);
}

function runOnce<A extends CellArguments>(definition: PerRow<A>, inputs: Inputs): unknown {
  const outcome = inputs.idle ? NOTHING : settle(definition, inputs);
  if (isRefusal(outcome)) throw new CellError(outcome);
  const line = blankLine(widthOf(definition));
  place(line, 0, outcome, line.length);
  return Array.isArray(definition.returns) ? [line] : line[0];
}

function runOver<A extends CellArguments>(definition: PerRow<A>, inputs: Inputs): unknown {
  const shape = commonShape(inputs.ranged);
  const width = widthOf(definition);
  if (Array.isArray(definition.returns)) assertSingleColumn(inputs, shape);
  const rows = filledRows(inputs.ranged, shape.rows);
  // Copied for each row: a new or growing array would cost more than the arithmetic.
  const blank = blankLine(shape.columns * width);
  const results: unknown[][] = [];
  const tally = new Tally();
  for (let row = 0; row < rows; row++) {
    const line = blank.slice();
    for (let column = 0; column < shape.columns; column++) {
      const outcome = outcomeAt(definition, inputs, row, column);
      if (isRefusal(outcome)) tally.refused(outcome, row);
      else if (outcome !== NOTHING) tally.succeeded();
      place(line, column * width, outcome, width);
    }
    results.push(line);
  }
  tally.throwIfAllRefusedAlike();
  // An empty result is no value for a cell; a blank is.
  return results.length > 0 ? results : '';
}

function outcomeAt<A extends CellArguments>(
  definition: PerRow<A>,
  inputs: Inputs,
  row: number,
  column: number,
): Outcome {
  return readPlace(inputs, row, column) ?? (inputs.idle ? NOTHING : settle(definition, inputs));
}

function settle<A extends CellArguments>(definition: PerRow<A>, inputs: Inputs): Outcome {
  const values = inputs.values as RowValues<A>;
  const computed = definition.compute(values);
  const result = typeof computed === 'string' ? [computed] : computed;
  return judge(typeof result === 'number' ? result : leading(result), values, definition) ?? result;
}

/** The number that a row of results is judged by: a row that begins with a blank or words stands as it is. */
function leading([first]: readonly ResultCell[]): number {
  return typeof first === 'number' ? first : 0;
}

function blankLine(width: number): unknown[] {
  return new Array<unknown>(width).fill('');
}

/** Puts an outcome where its columns begin: its cells, or NaN (`#NUM!`) for a refusal. */
function place(line: unknown[], start: number, outcome: Outcome, width: number): void {
  if (typeof outcome === 'number') line[start] = outcome;
  else if (outcome === NOTHING) return;
  else if (isRefusal(outcome)) line.fill(Number.NaN, start, start + width);
  else for (let i = 0; i < width; i++) line[start + i] = outcome[i];
}

function widthOf({ returns }: Pick<Description, 'returns'>): number {
  return Array.isArray(returns) ? returns.length : 1;
}

function assertSingleColumn({ ranged }: Inputs, shape: Shape): void {
  const [first] = ranged;
  if (first && shape.columns > 1)
    throw new CellError({ reason: 'column', argument: first.name, found: shape });
}
