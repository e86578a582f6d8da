import type { AnyKind, CellInput, ValueOf, WholeArgument } from './argument';
import { CellError, type Refusal, type RefusalReason } from './refusal';
import { type Cell, isBlank, isDate, isError, isRange, type Range } from './values';

/** Whether a cell is a number within the kind's limits, or words where those are asked for. */
export function accepts<K extends AnyKind>(kind: K, cell: Cell): cell is ValueOf<K> {
  if (kind.isText) return typeof cell === 'string' && !isBlank(cell) && !isError(cell);
  if (typeof cell !== 'number') return false;
  return kind.open ? cell > kind.min && cell < kind.max : cell >= kind.min && cell <= kind.max;
}

/** What a blank cell counts as for an argument, or undefined where a blank is a gap. */
export function blankValue<K extends AnyKind>({ fallback, kind }: CellInput<K>): ValueOf<K> | undefined {
  return fallback ?? kind.blank;
}

/** A range of words in which numbers stand for their digits: a campaign called 2026. */
export function spelledOut(range: Range): Range {
  return range.map((row) => row.map(spelled));
}

/** A number as its digits; other cells as they are. */
export function spelled(cell: Cell): Cell {
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : cell;
}

function reasonFor(kind: AnyKind, cell: Cell): RefusalReason {
  if (isError(cell)) return 'error';
  if (kind.isText) return 'notText';
  if (isDate(cell)) return 'date';
  if (typeof cell === 'boolean') return 'boolean';
  return typeof cell === 'number' ? kind.refusal : 'text';
}

/** Why a cell that is neither accepted nor blank can't be used. */
export function refuse(argument: string, kind: AnyKind, found: Cell): Refusal {
  return { reason: reasonFor(kind, found), argument, found };
}

/** Reads a single value, or undefined where it is a gap; throws what is wrong with it. */
export function readSingle<K extends AnyKind>(
  name: string,
  argument: CellInput<K>,
  cell: Cell,
): ValueOf<K> | undefined {
  if (isBlank(cell)) return blankValue(argument);
  const { kind } = argument;
  return readFilled<K>(name, kind, kind.isText ? spelled(cell) : cell);
}

/** Reads a row or column as one list without its trailing blanks. */
export function readWhole(name: string, argument: WholeArgument, given: unknown): readonly number[] {
  const cells = withoutTrailingBlanks(lineOrCell(name, given));
  if (cells.length === 0) return argument.fallback;
  return cells.map((cell) => (isBlank(cell) ? 0 : readFilled(name, argument.kind, cell)));
}

function readFilled<K extends AnyKind>(name: string, kind: K, cell: Cell): ValueOf<K> {
  if (accepts(kind, cell)) return cell;
  throw new CellError(refuse(name, kind, cell));
}

/** The cells of a range that is one row or one column. */
export function lineOf(name: string, range: Range): readonly Cell[] {
  const columns = range[0]?.length ?? 0;
  if (columns <= 1) return range.map((row) => row[0]);
  if (range.length === 1) return range[0] ?? [];
  throw new CellError({ reason: 'line', argument: name, found: { rows: range.length, columns } });
}

/** The cells of a row or column, or a single one. */
export function lineOrCell(name: string, given: unknown): readonly Cell[] {
  return isRange(given) ? lineOf(name, given) : [given];
}

export function withoutTrailingBlanks(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return cells.slice(0, length);
}
