import type { Arguments, RowArgument, SettingArgument } from './argument';
import { accepts, blankValue, lineOf, readSingle, readWhole, refuse } from './read';
import { CellError } from './refusal';
import { type Cell, isBlank, isRange, withoutFrame } from './values';

/** What `compute` receives: a list for each series, a number for each setting. */
export type SeriesValues<A extends Arguments> = {
  readonly [Name in keyof A]: A[Name] extends SettingArgument ? number : readonly number[];
};

interface Line {
  readonly name: string;
  readonly argument: RowArgument;
  readonly cells: readonly Cell[];
}

/**
 * Reads each argument that isn't a setting as one series, all of the same length; rows that are blank
 * throughout are left out. Null when nothing is filled in.
 */
export function readSeries<A extends Arguments>(args: A, given: readonly unknown[]): SeriesValues<A> | null {
  const values: Record<string, number | readonly number[]> = {};
  const lines: Line[] = [];
  Object.entries(args).forEach(([name, argument], index) => {
    const value = given[index];
    if (argument.whole) values[name] = readWhole(name, argument, value);
    else if (argument.setting) values[name] = readSingle(name, argument, withoutFrame(value)) ?? Number.NaN;
    else lines.push({ name, argument, cells: isRange(value) ? lineOf(name, value) : [value] });
  });
  assertSameLength(lines);
  const rows = filledPlaces(lines);
  for (const line of lines) values[line.name] = rows.map((row) => readAt(line, row));
  return rows.length > 0 ? (values as SeriesValues<A>) : null;
}

function assertSameLength(lines: readonly Line[]): void {
  const [first] = lines;
  const other = lines.find(({ cells }) => cells.length !== first?.cells.length);
  if (!first || !other) return;
  throw new CellError({
    reason: 'shapes',
    argument: first.name,
    found: { rows: first.cells.length, columns: 1 },
    other: other.name,
    otherFound: { rows: other.cells.length, columns: 1 },
  });
}

function filledPlaces(lines: readonly Line[]): number[] {
  const places = Array.from(lines[0]?.cells ?? [], (_, place) => place);
  return places.filter((place) => lines.some(({ cells }) => !isBlank(cells[place])));
}

function readAt({ name, argument, cells }: Line, place: number): number {
  const cell = cells[place];
  if (accepts(argument.kind, cell)) return cell;
  const row = place + 1;
  if (!isBlank(cell)) throw new CellError({ ...refuse(name, argument.kind, cell), row });
  const value = blankValue(argument);
  if (value === undefined) throw new CellError({ reason: 'blank', argument: name, found: cell, row });
  return value;
}
