import type { CellInput, CellKind, ListArgument, ValueOf } from './argument';
import { CellError, type Refusal, type RefusalReason } from './refusal';
import { type Cell, isBlank, isDate, isError, isRange, type Range } from './values';

/** Whether a cell is a number within the kind's limits, or words where those are asked for. */
export function accepts<K extends CellKind>(kind: K, cell: Cell): cell is ValueOf<K> {
  if (kind.isText) return typeof cell === 'string' && !isBlank(cell) && !isError(cell);
  if (typeof cell !== 'number') return false;
  return kind.exclusive ? cell > kind.min && cell < kind.max : cell >= kind.min && cell <= kind.max;
}

/** What a blank cell counts as for an argument, or undefined where a blank is a gap. */
export function blankValue<K extends CellKind>({
  default: defaultValue,
  kind,
}: CellInput<K>): ValueOf<K> | undefined {
  return defaultValue ?? kind.blank;
}

/** A range in which numbers are replaced by their digits: a campaign may be called 2026. */
export function digitsAsText(range: Range): Range {
  return range.map((row) => row.map(numberAsText));
}

/** A number as its digits; other cells as they are. */
export function numberAsText(cell: Cell): Cell {
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : cell;
}

function reasonFor(kind: CellKind, cell: Cell): RefusalReason {
  if (isError(cell)) return 'error';
  if (kind.isText) return 'notText';
  if (isDate(cell)) return 'date';
  if (typeof cell === 'boolean') return 'boolean';
  return typeof cell === 'number' ? kind.refusal : 'text';
}

/** Why a cell that is neither accepted nor blank can't be used. */
export function refusalFor(argument: string, kind: CellKind, found: Cell): Refusal {
  return { reason: reasonFor(kind, found), argument, found };
}

/** Reads a single value, or undefined for a gap. Throws a CellError for one that is refused. */
export function readSingle<K extends CellKind>(
  name: string,
  argument: CellInput<K>,
  cell: Cell,
): ValueOf<K> | undefined {
  if (isBlank(cell)) return blankValue(argument);
  const { kind } = argument;
  return readFilled<K>(name, kind, kind.isText ? numberAsText(cell) : cell);
}

/** Reads a row or column as one list without its trailing blanks. */
export function readList(name: string, argument: ListArgument, given: unknown): readonly number[] {
  const cells = withoutTrailingBlanks(cellsOfLineOrCell(name, given));
  if (cells.length === 0) return argument.default;
  return cells.map((cell) => (isBlank(cell) ? 0 : readFilled(name, argument.kind, cell)));
}

function readFilled<K extends CellKind>(name: string, kind: K, cell: Cell): ValueOf<K> {
  if (accepts(kind, cell)) return cell;
  throw new CellError(refusalFor(name, kind, cell));
}

/** The cells of a range that is one row or one column. */
export function cellsOfLine(name: string, range: Range): readonly Cell[] {
  const columns = range[0]?.length ?? 0;
  if (columns <= 1) return range.map((row) => row[0]);
  if (range.length === 1) return range[0] ?? [];
  throw new CellError({ reason: 'line', argument: name, found: { rows: range.length, columns } });
}

/** The cells of a row or column, or a single one. */
export function cellsOfLineOrCell(name: string, given: unknown): readonly Cell[] {
  return isRange(given) ? cellsOfLine(name, given) : [given];
}

export function withoutTrailingBlanks(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return cells.slice(0, length);
}
