import type { CustomArgument, NumberArgument, SeriesArguments, SettingArgument } from './argument';
import { blankValue, cellsOfLine, readFilled, readList, readSingle } from './read';
import { CellError } from './refusal';
import { type Cell, isBlank, isRange, unwrapSingleCell } from './values';

/** What `compute` receives: a list for each series, a number for each setting, else what the argument's reader returns. */
export type SeriesValues<A extends SeriesArguments> = {
  readonly [Name in keyof A]: A[Name] extends CustomArgument<infer T>
    ? T
    : A[Name] extends SettingArgument
      ? number
      : readonly number[];
};

interface SeriesInput {
  readonly name: string;
  readonly argument: NumberArgument;
  readonly cells: readonly Cell[];
}

/**
 * Reads each number argument that isn't a setting as one series; rows that are blank in all of them are left out.
 * Null when nothing is filled in. Throws a CellError for a value that is refused and for series of different lengths.
 */
export function readSeries<A extends SeriesArguments>(
  args: A,
  given: readonly unknown[],
): SeriesValues<A> | null {
  const values: Record<string, unknown> = {};
  const inputs: SeriesInput[] = [];
  Object.entries(args).forEach(([name, argument], index) => {
    const value = given[index];
    if (argument.is === 'custom') values[name] = argument.read(name, value);
    else if (argument.is === 'list') values[name] = readList(name, argument, value);
    else if (argument.setting)
      values[name] = readSingle(name, argument, unwrapSingleCell(value)) ?? Number.NaN;
    else inputs.push({ name, argument, cells: isRange(value) ? cellsOfLine(name, value) : [value] });
  });
  assertSameLength(inputs);
  const rows = filledRows(inputs);
  for (const line of inputs) values[line.name] = rows.map((row) => readAt(line, row));
  return rows.length > 0 || hasCustomData(args, given) ? (values as SeriesValues<A>) : null;
}

function hasCustomData(args: SeriesArguments, given: readonly unknown[]): boolean {
  return Object.values(args).some((argument, index) => {
    const isData = argument.is === 'custom' && !argument.setting;
    return isData && [given[index]].flat(2).some((cell) => !isBlank(cell));
  });
}

/** Throws naming two series that differ in length. */
export function assertSameLength(
  series: readonly { readonly name: string; readonly cells: readonly Cell[] }[],
): void {
  const [first] = series;
  const other = series.find(({ cells }) => cells.length !== first?.cells.length);
  if (!first || !other) return;
  throw new CellError({
    reason: 'shapes',
    argument: first.name,
    found: { rows: first.cells.length, columns: 1 },
    other: other.name,
    otherFound: { rows: other.cells.length, columns: 1 },
  });
}

function filledRows(inputs: readonly SeriesInput[]): number[] {
  const rows = Array.from(inputs[0]?.cells ?? [], (_, row) => row);
  return rows.filter((row) => inputs.some(({ cells }) => !isBlank(cells[row])));
}

function readAt({ name, argument, cells }: SeriesInput, index: number): number {
  const cell = cells[index];
  const row = index + 1;
  if (!isBlank(cell)) return readFilled(name, argument.kind, cell, row);
  const value = blankValue(argument);
  if (value === undefined) throw new CellError({ reason: 'blank', argument: name, found: cell, row });
  return value;
}
