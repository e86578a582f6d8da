import { numberInText } from '../text/numberInText';
import type { CellInput, CellKind, ListArgument, ValueOf } from './argument';
import { CellError, type Refusal, type RefusalReason } from './refusal';
import { looksLikeTitle } from './titles';
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

/** A cell as its kind reads it: a number as its digits where words are asked for, a text that writes a number as the number. */
export function convert(kind: CellKind, cell: Cell): Cell {
  if (kind.isText) return numberAsText(cell);
  if (typeof cell !== 'string') return cell;
  const written = numberInText(cell);
  return written !== null && 'number' in written ? written.number : cell;
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
  const reason = reasonFor(kind, found);
  const written = reason === 'text' ? numberInText(String(found)) : null;
  if (written === null || 'number' in written) return { reason, argument, found };
  const { thousands, decimal } = written;
  return { reason: 'openNumber', argument, found, other: String(thousands), otherFound: decimal };
}

/** Reads a single value, or undefined for a gap. Throws a CellError for one that is refused. */
export function readSingle<K extends CellKind>(
  name: string,
  argument: CellInput<K>,
  cell: Cell,
): ValueOf<K> | undefined {
  if (isBlank(cell)) return blankValue(argument);
  const { kind } = argument;
  return readFilled<K>(name, kind, cell);
}

/** Reads a row or column as one list without its trailing blanks. */
export function readList(name: string, argument: ListArgument, given: unknown): readonly number[] {
  const line = cellsOfLineOrCell(name, given);
  const cells = withoutTrailingBlanks(looksLikeTitle(line[0]) && line.length > 1 ? line.slice(1) : line);
  if (cells.length === 0) return argument.default;
  return cells.map((cell) => (isBlank(cell) ? 0 : readFilled(name, argument.kind, cell)));
}

/** Reads a cell that isn't blank. Throws a CellError for one that is refused. */
export function readFilled<K extends CellKind>(name: string, kind: K, found: Cell, row?: number): ValueOf<K> {
  if (accepts(kind, found)) return found;
  const cell = convert(kind, found);
  if (accepts(kind, cell)) return cell;
  throw new CellError({ ...refusalFor(name, kind, cell), ...(row === undefined ? {} : { row }) });
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
