import { isSame, plainText } from '../../spreadsheet/cellValue';
import type { Content } from '../../spreadsheet/table/tableCells';
import type { Line } from '../journal/entry';
import { History } from '../journal/history';
import { writeData } from '../journal/journal';
import { rowId } from '../rows/rowId';
import { writeOrigin } from '../tracker/origins';
import { keyColumns } from '../tracker/rowIndex';
import type { Filled, Tracker } from '../tracker/tracker';
import { isEmptied } from './isEmptied';
import { type Retold, retold } from './replay';

/** What taking an import back changes. */
export interface TakenBack {
  /** The rows of the log that go. */
  readonly lines: readonly number[];
  readonly restoredCells: number;
  readonly keptCells: number;
  readonly removedRows: number;
}

/** An import on its way out. */
interface Leaving {
  readonly tracker: Tracker;
  readonly id: string;
  /** What the log still has afterwards. */
  readonly rest: History;
  /** Lines of the log that change with it, by their rows. */
  readonly heirs: Map<number, Line>;
}

/** Takes an import back in memory; nothing is written yet. */
export function takeBack(tracker: Tracker, id: string): TakenBack {
  const gone = tracker.lines.filter((line) => line.id === id);
  const rest = new History(
    tracker.lines.filter((line) => line.id !== id),
    tracker.periodOf,
  );
  const leaving = { tracker, id, rest, heirs: new Map<number, Line>() };
  const cells = cellsOf(tracker, gone).map((cell) => takeCell(leaving, cell));
  const removed = gone.filter((line) => takeRow(leaving, line)).length;
  for (const heir of leaving.heirs.values()) writeData(tracker.log, heir);
  return {
    lines: gone.map(({ at }) => at),
    restoredCells: cells.filter((outcome) => outcome === 'restored').length,
    keptCells: cells.filter((outcome) => outcome === 'kept').length,
    removedRows: removed,
  };
}

/** A cell of which an import said something; of several rows about the same, in one of them. */
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly filled: Filled;
  readonly rows: readonly number[];
}

function cellsOf({ tables, periodOf }: Tracker, gone: readonly Line[]): Cell[] {
  const cells = gone.flatMap(({ key, cells: written, says }): [string, Cell][] => {
    const filled = tables.get(key.table);
    const row = rowId(key, periodOf);
    const said = says.flatMap(({ sums = {}, days = {} }) => [...Object.keys(sums), ...Object.keys(days)]);
    const columns = new Set([...Object.keys(written), ...said]);
    return filled
      ? [...columns].map((column) => [`${row} ${column}`, { row, column, filled, rows: filled.rows.of(row) }])
      : [];
  });
  return [...new Map(cells).values()];
}

/** `left` is a cell that shows what it showed, or that has nothing of this import. */
type Outcome = 'restored' | 'kept' | 'left';

/** Puts into a cell what it would hold without the import, and has the log say so. */
function takeCell(leaving: Leaving, cell: Cell): Outcome {
  const { tracker, id } = leaving;
  const told = retold(tracker, tracker.history.of(cell.row), cell.column, id);
  for (const each of told) if (each.line.id !== id) inherit(leaving, cell.column, each);
  const found = cell.rows.flatMap((row) => {
    const content = contentNow(told, cell, row);
    return content === undefined ? [] : [{ row, content }];
  });
  const [first] = found;
  if (!first) return isTyped(told, cell, id) ? 'kept' : 'left';
  return put(cell, first.row, first.content);
}

/** Has a line of the log say what is so without the import. */
function inherit({ heirs }: Leaving, column: string, { line, was, now }: Retold): void {
  if (was && isSame(was[0], now[0]) && isSame(was[1], now[1])) return;
  const heir = heirs.get(line.at) ?? line;
  heirs.set(line.at, { ...heir, cells: { ...heir.cells, [column]: now } });
}

function put({ filled: { cells }, column }: Cell, row: number, content: Content): Outcome {
  if (isSame(cells.get(row, column), content)) return 'left';
  cells.set(row, column, typeof content === 'string' ? plainText(content) : content);
  return 'restored';
}

/** What a cell would hold without the import; undefined where what stands there isn't an import's. */
function contentNow(
  told: readonly Retold[],
  { filled: { cells }, column }: Cell,
  row: number,
): Content | undefined {
  if (cells.isFormula(row, cells.positions.get(column) ?? 0)) return undefined;
  const value = cells.get(row, column);
  const written = told.filter(({ was }) => was);
  const owners = written.filter(({ was }) => was && isSame(was[1], value));
  const owner = owners[owners.length - 1];
  if (!owner) return undefined;
  return (owner === written[written.length - 1] ? told[told.length - 1] : owner)?.now[1];
}

/** Whether a person changed the figure that the import wrote, and that no later import replaced. */
function isTyped(told: readonly Retold[], { filled: { cells }, rows, column }: Cell, id: string): boolean {
  const last = told[told.length - 1];
  if (last?.line.id !== id) return false;
  return rows.some((row) => {
    const value = cells.get(row, column);
    return value !== '' && !isSame(value, last.now[1]);
  });
}

/** Names who filled the row now; one that the import made goes when nothing is left in it. */
function takeRow({ tracker, rest, heirs }: Leaving, line: Line): boolean {
  const id = rowId(line.key, tracker.periodOf);
  const filled = tracker.tables.get(line.key.table);
  if (!filled) return false;
  const lines = rest.of(id).map((each) => heirs.get(each.at) ?? each);
  const names = new History(lines, tracker.periodOf);
  writeOrigin({ ...tracker, history: names }, line.key, filled.rows.of(id));
  const next = lines.find(({ cells }) => Object.keys(cells).length > 0);
  if (next) {
    if (line.added) heirs.set(next.at, { ...next, added: true });
    return false;
  }
  return line.added && emptyRow(filled, filled.rows.of(id), keyColumns[line.key.table]);
}

/** Takes the key out of the row in which nothing else is left, if there is one. */
function emptyRow({ cells }: Filled, rows: readonly number[], keys: readonly string[]): boolean {
  const row = rows.find((each) => isEmptied(cells, each, keys));
  if (row === undefined) return false;
  for (const column of keys) cells.set(row, column, '');
  return true;
}
