import { plainText } from '../build/cellValue';
import { History } from './history';
import { isEmptied } from './isEmptied';
import type { CellChanges, Line } from './line';
import { writeData } from './log';
import { writeOrigin } from './origins';
import { rowId } from './rowId';
import { keyColumns } from './rowIndex';
import { isSame } from './same';
import type { Filled, Tracker } from './tracker';

/** What taking an import back changes. */
export interface TakenBack {
  /** The rows of the log that go. */
  readonly lines: readonly number[];
  readonly restored: number;
  readonly kept: number;
  readonly removed: number;
}

/** An import on its way out. */
interface Leaving {
  readonly tracker: Tracker;
  /** What the log still has afterwards. */
  readonly rest: History;
  /** Lines of the log that take over what the import knew, by their rows. */
  readonly heirs: Map<number, Line>;
}

/** Takes an import back in memory; nothing is written yet. */
export function takeBack(tracker: Tracker, id: string): TakenBack {
  const gone = tracker.lines.filter((line) => line.id === id);
  const rest = new History(
    tracker.lines.filter((line) => line.id !== id),
    tracker.periodOf,
  );
  const leaving = { tracker, rest, heirs: new Map<number, Line>() };
  const cells = gone.flatMap((line) =>
    Object.entries(line.cells).map(([column, change]) => takeCell(leaving, line, column, change)),
  );
  const removed = gone.filter((line) => takeRow(leaving, line)).length;
  for (const heir of leaving.heirs.values()) writeData(tracker.log, heir);
  return {
    lines: gone.map(({ at }) => at),
    restored: cells.filter((outcome) => outcome === 'restored').length,
    kept: cells.filter((outcome) => outcome === 'kept').length,
    removed,
  };
}

/** `left` is a cell that a later import filled, or that has nothing of this one. */
type Outcome = 'restored' | 'kept' | 'left';

function takeCell(leaving: Leaving, line: Line, column: string, change: CellChanges[string]): Outcome {
  const { tracker } = leaving;
  const [before] = change;
  const id = rowId(line.key, tracker.periodOf);
  const filled = tracker.tables.get(line.key.table);
  const later = passOn(leaving, id, line, column, change);
  const place = filled && rowHolding(tracker, filled, id, line, column);
  if (filled && place !== undefined) {
    filled.cells.set(place, column, typeof before === 'string' ? plainText(before) : before);
    return 'restored';
  }
  const rows = filled?.rows.of(id) ?? [];
  const isGone = rows.every((row) => {
    const value = filled?.cells.get(row, column) ?? '';
    return value === '' || isSame(value, before);
  });
  return later || isGone ? 'left' : 'kept';
}

/** A later import that replaced this one's figure now replaced what stood before it. */
function passOn(
  { tracker, heirs }: Leaving,
  id: string,
  line: Line,
  column: string,
  [before, after]: CellChanges[string],
): boolean {
  const entries = tracker.history.entries(id, column);
  const later = entries[entries.findIndex((entry) => entry.line.at === line.at) + 1];
  if (!later) return false;
  const heir = heirs.get(later.line.at) ?? later.line;
  const known = heir.cells[column];
  if (known && isSame(known[0], after)) {
    heirs.set(heir.at, { ...heir, cells: { ...heir.cells, [column]: [before, known[1]] } });
  }
  return true;
}

function rowHolding(
  { history }: Tracker,
  { cells, rows }: Filled,
  id: string,
  line: Line,
  column: string,
): number | undefined {
  const position = cells.positions.get(column) ?? 0;
  return rows.of(id).find((row) => {
    const isOurs = history.owner(id, column, cells.get(row, column))?.at === line.at;
    return isOurs && !cells.isFormula(row, position);
  });
}

/** Names who filled the row now; one that the import made goes when nothing is left in it. */
function takeRow({ tracker, rest, heirs }: Leaving, line: Line): boolean {
  const id = rowId(line.key, tracker.periodOf);
  const filled = tracker.tables.get(line.key.table);
  if (!filled) return false;
  writeOrigin({ ...tracker, history: rest }, line.key, filled.rows.of(id));
  const [next] = rest.of(id);
  if (next) {
    const heir = heirs.get(next.at) ?? next;
    if (line.added) heirs.set(heir.at, { ...heir, added: true });
    return false;
  }
  const row = line.added
    ? filled.rows.of(id).find((each) => isEmptied(filled.cells, each, keyColumns[line.key.table]))
    : undefined;
  if (row === undefined) return false;
  for (const column of keyColumns[line.key.table]) filled.cells.set(row, column, '');
  return true;
}
