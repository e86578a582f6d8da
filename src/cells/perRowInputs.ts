import type { CellArguments, CellKind, RowArgument, TextArgument } from './argument';
import { accepts, blankValue, digitsAsText, readSingle, readWhole, refusalFor } from './read';
import { CellError, type Refusal, type Shape } from './refusal';
import { NOTHING } from './validateResult';
import { isBlank, isRange, type Range, unwrapSingleCell } from './values';

/** One argument given as a range, of which each row of the result uses its own cell. */
interface RangedInput {
  readonly name: string;
  readonly argument: RowArgument | TextArgument;
  readonly range: Range;
  /** Whether a filled cell here makes the row worth calculating. */
  readonly isData: boolean;
}

/** What a call was given, sorted by how it is read. */
export interface Inputs {
  readonly ranged: readonly RangedInput[];
  /** Values by argument name: those of single arguments stand, those of ranges change with the row. */
  readonly values: Record<string, number | string | readonly number[]>;
  /** Whether the singles alone say that nothing is to be calculated. */
  readonly isEmpty: boolean;
}

/** Sorts the given arguments into ranges and singles; throws what is wrong with a single one. */
export function sortInputs(args: CellArguments, given: readonly unknown[]): Inputs {
  const values: Inputs['values'] = {};
  const ranged: Omit<RangedInput, 'isData'>[] = [];
  let gap = false;
  let filled = 0;
  Object.entries(args).forEach(([name, argument], index) => {
    const value = unwrapSingleCell(given[index]);
    if (!argument.whole && isRange(value)) {
      ranged.push({ name, argument, range: argument.kind.isText ? digitsAsText(value) : value });
      return;
    }
    const read = argument.whole
      ? readWhole(name, argument, value)
      : readSingle<CellKind>(name, argument, value);
    if (read === undefined) gap = true;
    values[name] = read ?? Number.NaN;
    if (!argument.setting && !isBlank(value)) filled++;
  });
  const rowsMayHaveData = ranged.some(({ argument }) => !argument.setting);
  return { ranged: markData(ranged), values, isEmpty: gap || (filled === 0 && !rowsMayHaveData) };
}

// Where only settings are ranges (one cost, many margins), they are what the rows are about.
function markData(ranged: readonly Omit<RangedInput, 'isData'>[]): RangedInput[] {
  const onlySettings = ranged.every(({ argument }) => argument.setting);
  return ranged.map((input) => ({ ...input, isData: onlySettings || !input.argument.setting }));
}

/** Fills the values of one cell's place; tells what is refused there, or that there is nothing to do. */
export function readCellAt(inputs: Inputs, row: number, column: number): Refusal | typeof NOTHING | null {
  let hasData = false;
  let gap = false;
  for (const input of inputs.ranged) {
    const cell = input.range[row]?.[column];
    if (accepts(input.argument.kind, cell)) {
      inputs.values[input.name] = cell;
      if (input.isData) hasData = true;
    } else if (isBlank(cell)) {
      const value = blankValue<CellKind>(input.argument);
      if (value === undefined) gap = true;
      else inputs.values[input.name] = value;
    } else {
      return refusalFor(input.name, input.argument.kind, cell);
    }
  }
  return hasData && !gap ? null : NOTHING;
}

function shapeOf(range: Range): Shape {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

/** The one shape that all ranges of a call share; throws naming two that differ. */
export function commonShape(ranged: readonly { name: string; range: Range }[]): Shape {
  const [first, ...others] = ranged.map(({ name, range }) => ({ name, shape: shapeOf(range) }));
  if (!first) return { rows: 1, columns: 1 };
  for (const { name, shape } of others) {
    if (shape.rows !== first.shape.rows || shape.columns !== first.shape.columns) {
      throw new CellError({
        reason: 'shapes',
        argument: first.name,
        found: first.shape,
        other: name,
        otherFound: shape,
      });
    }
  }
  return first.shape;
}

/** The number of rows up to the last one with anything in it. */
export function filledRows(ranged: Inputs['ranged'], rows: number): number {
  const data = ranged.filter((input) => input.isData);
  let last = rows;
  while (last > 0 && data.every(({ range }) => (range[last - 1] ?? []).every(isBlank))) last--;
  return last;
}
