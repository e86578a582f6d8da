import type { CellArguments, RowValues } from './argument';
import { assertGiven } from './assertGiven';
import type { CustomFunction, Description } from './definition';
import { commonShape, filledRows, hasTitles, type Inputs, readCellAt, sortInputs } from './perRowInputs';
import type { ResultCell } from './phrase';
import { CellError, type Refusal, type Shape, sameRefusal } from './refusal';
import { type CellOutcome, isRefusal, type ResultRules, validateResult } from './validateResult';

export interface PerRow<A extends CellArguments> extends Description<A>, ResultRules<A> {
  /** The pure formula; it gives a row of cells where `returns` has several columns. */
  readonly compute: (values: RowValues<A>) => number | string | readonly ResultCell[];
}

/** Defines a function that works cell by cell: single values give one result, ranges a range of results. */
export function perRow<const A extends CellArguments>(definition: PerRow<A>): CustomFunction {
  return {
    ...definition,
    shape: 'perRow',
    run: (given) => {
      assertGiven(definition.args, given);
      return run(definition, sortInputs(definition.args, given));
    },
  };
}

function run<A extends CellArguments>(definition: PerRow<A>, inputs: Inputs): unknown {
  return inputs.ranged.length === 0 ? runOnce(definition, inputs) : runOver(definition, inputs);
}

function runOnce<A extends CellArguments>(definition: PerRow<A>, inputs: Inputs): unknown {
  const outcome = inputs.isEmpty ? 'blank' : computeCell(definition, inputs);
  if (isRefusal(outcome)) throw new CellError(blankWhereBlank(outcome, inputs));
  const cells = blankRow(widthOf(definition));
  writeOutcome(cells, 0, outcome, cells.length);
  return Array.isArray(definition.returns) ? [cells] : cells[0];
}

/** A blank cell counts as 0, yet the message says that it is blank. */
function blankWhereBlank(refusal: Refusal, { blanks }: Inputs): Refusal {
  const isBlankDivisor = refusal.reason === 'divisor' && blanks.includes(refusal.argument);
  return isBlankDivisor ? { ...refusal, reason: 'blankDivisor', found: '' } : refusal;
}

function runOver<A extends CellArguments>(definition: PerRow<A>, inputs: Inputs): unknown {
  const shape = commonShape(inputs.ranged);
  const width = widthOf(definition);
  if (Array.isArray(definition.returns)) assertOneColumn(inputs, shape);
  const rows = filledRows(inputs.ranged, shape.rows);
  // Copied for each row: a new or growing array would cost more than the arithmetic.
  const blank = blankRow(shape.columns * width);
  const results: unknown[][] = [];
  const tally = new RefusalTally();
  const first = rows > 0 && hasTitles(inputs.ranged, shape) ? 1 : 0;
  if (first > 0) results.push(blank.slice());
  for (let row = first; row < rows; row++) {
    const cells = blank.slice();
    for (let column = 0; column < shape.columns; column++) {
      const outcome = computeCellAt(definition, inputs, row, column);
      if (isRefusal(outcome)) tally.refused(outcome, row);
      else if (outcome !== 'blank') tally.succeeded();
      writeOutcome(cells, column * width, outcome, width);
    }
    results.push(cells);
  }
  tally.throwIfAllRefusedAlike();
  // Sheets takes no empty array for a result.
  return results.length > 0 ? results : '';
}

function computeCellAt<A extends CellArguments>(
  definition: PerRow<A>,
  inputs: Inputs,
  row: number,
  column: number,
): CellOutcome {
  const check = readCellAt(inputs, row, column);
  if (check !== 'ok') return check;
  return inputs.isEmpty ? 'blank' : computeCell(definition, inputs);
}

function computeCell<A extends CellArguments>(definition: PerRow<A>, inputs: Inputs): CellOutcome {
  const values = inputs.values as RowValues<A>;
  const computed = definition.compute(values);
  const result = typeof computed === 'string' ? [computed] : computed;
  const number = typeof result === 'number' ? result : leadingNumber(result);
  const check = validateResult(number, values, definition);
  return check === 'ok' ? result : check;
}

/** The number that a row of results is judged by: a row that begins with a blank or words stands as it is. */
function leadingNumber([first]: readonly ResultCell[]): number {
  return typeof first === 'number' ? first : 0;
}

function blankRow(width: number): unknown[] {
  return new Array<unknown>(width).fill('');
}

/** Writes an outcome into a row of cells: its cells, or NaN (`#NUM!`) for a refusal. */
function writeOutcome(cells: unknown[], start: number, outcome: CellOutcome, width: number): void {
  if (typeof outcome === 'number') cells[start] = outcome;
  else if (outcome === 'blank') return;
  else if (isRefusal(outcome)) cells.fill(Number.NaN, start, start + width);
  else for (let i = 0; i < width; i++) cells[start + i] = outcome[i];
}

function widthOf({ returns }: Pick<Description, 'returns'>): number {
  return Array.isArray(returns) ? returns.length : 1;
}

function assertOneColumn({ ranged }: Inputs, shape: Shape): void {
  const [first] = ranged;
  if (first && shape.columns > 1)
    throw new CellError({ reason: 'column', argument: first.name, found: shape });
}

/** Counts refusals, so that a range of which every row fails the same way throws instead of filling with `#NUM!`. */
class RefusalTally {
  private first: Refusal | null = null;
  private alike = true;
  private results = 0;

  succeeded(): void {
    this.results++;
  }

  refused(refusal: Refusal, row: number): void {
    if (this.first === null) this.first = { ...refusal, row: row + 1 };
    else if (this.alike) this.alike = sameRefusal(this.first, refusal);
  }

  throwIfAllRefusedAlike(): void {
    if (this.first !== null && this.results === 0 && this.alike) throw new CellError(this.first);
  }
}
