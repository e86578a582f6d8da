import type { CellArguments, CellKind, NumberArgument, TextArgument } from './argument';
import { accepts, blankValue, convert, digitsAsText, readList, readSingle, refusalFor } from './read';
import { CellError, type Refusal, type Shape } from './refusal';
import { isTitleRow } from './titles';
import type { CellCheck } from './validateResult';
import { isBlank, isRange, type Range, unwrapSingleCell } from './values';

/** One argument given as a range, of which each row of the result uses its own cell. */
interface RangedInput {
  readonly name: string;
  readonly argument: NumberArgument | TextArgument;
  readonly range: Range;
  /** Whether a filled cell here makes the row worth calculating. */
  readonly isData: boolean;
}

/** What a call was given, sorted by how it is read. */
export interface Inputs {
  readonly ranged: readonly RangedInput[];
  /** Values by argument name: those of ranges are overwritten for each cell of the result. */
  readonly values: Record<string, number | string | readonly number[]>;
  /** Arguments given as a single blank cell. */
  readonly blanks: readonly string[];
  /** The single values alone settle that there is nothing to compute. */
  readonly isEmpty: boolean;
}

/** Sorts the given arguments into ranges and single values. Throws a CellError for a single value that is refused. */
export function sortInputs(args: CellArguments, given: readonly unknown[]): Inputs {
  const values: Inputs['values'] = {};
  const ranged: Omit<RangedInput, 'isData'>[] = [];
  const blanks: string[] = [];
  let gap = false;
  let filled = 0;
  Object.entries(args).forEach(([name, argument], index) => {
    const value = unwrapSingleCell(given[index]);
    if (argument.is !== 'list' && isRange(value)) {
      ranged.push({ name, argument, range: argument.is === 'text' ? digitsAsText(value) : value });
      return;
    }
    const read =
      argument.is === 'list' ? readList(name, argument, value) : readSingle<CellKind>(name, argument, value);
    if (read === undefined) gap = true;
    values[name] = read ?? Number.NaN;
    if (isBlank(value)) blanks.push(name);
    else if (!argument.setting) filled++;
  });
  const rowsMayHaveData = ranged.some(({ argument }) => !argument.setting);
  return { ranged: markData(ranged), values, blanks, isEmpty: gap || (filled === 0 && !rowsMayHaveData) };
}

// Where only settings are given as ranges (one cost, many margins), they are the data.
function markData(ranged: readonly Omit<RangedInput, 'isData'>[]): RangedInput[] {
  const onlySettings = ranged.every(({ argument }) => argument.setting);
  return ranged.map((input) => ({ ...input, isData: onlySettings || !input.argument.setting }));
}

/** Writes the values that one cell of the result is computed from into `inputs.values`, unless it stays blank or is refused. */
export function readCellAt(inputs: Inputs, row: number, column: number): CellCheck {
  let hasData = false;
  let gap = false;
  for (const input of inputs.ranged) {
    const cell = input.range[row]?.[column];
    if (accepts(input.argument.kind, cell)) inputs.values[input.name] = cell;
    else if (isBlank(cell)) {
      if (!readBlank(inputs.values, input)) gap = true;
      continue;
    } else {
      const refusal = readConverted(inputs.values, input, cell);
      if (refusal) return refusal;
    }
    if (input.isData) hasData = true;
  }
  return hasData && !gap ? 'ok' : 'blank';
}

/** Writes what a blank counts as; false where it is a gap. */
function readBlank(values: Inputs['values'], { name, argument }: RangedInput): boolean {
  const value = blankValue<CellKind>(argument);
  if (value === undefined) return false;
  values[name] = value;
  return true;
}

/** Reads a cell that isn't of the kind as it stands, such as a number held as text. */
function readConverted(
  values: Inputs['values'],
  { name, argument }: RangedInput,
  cell: unknown,
): Refusal | null {
  const converted = convert(argument.kind, cell);
  if (!accepts<CellKind>(argument.kind, converted)) return refusalFor(name, argument.kind, converted);
  values[name] = converted;
  return null;
}

function shapeOf(range: Range): Shape {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

/** The shape that all ranges of a call share. Throws a CellError that names two of them where they differ. */
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

/** Whether the first of several rows is one of titles above numbers. */
export function hasTitles(ranged: Inputs['ranged'], { rows }: Shape): boolean {
  const numbers = ranged.filter(({ argument }) => argument.is === 'number');
  return rows > 1 && numbers.length > 0 && isTitleRow(numbers.flatMap(({ range }) => range[0] ?? []));
}

/** The number of rows up to the last one with anything in it. */
export function filledRows(ranged: Inputs['ranged'], rows: number): number {
  const data = ranged.filter((input) => input.isData);
  let last = rows;
  while (last > 0 && data.every(({ range }) => (range[last - 1] ?? []).every(isBlank))) last--;
  return last;
}
