import { isSame } from '../../spreadsheet/cellValue';
import type { Content } from '../../spreadsheet/table/tableCells';
import type { CellChanges, Line } from '../journal/entry';
import { together } from '../reconcile/combine';
import { type Piece, piecesOf } from '../reconcile/reported';
import { isFitting } from '../tracker/fitting';
import type { Tracker } from '../tracker/tracker';

type Change = CellChanges[string];

/** What a line of the log says of a cell, and what it would say had the import that goes never been. */
export interface Retold {
  readonly line: Line;
  /** Null where the line didn't write the cell. */
  readonly was: Change | null;
  readonly now: Change;
}

/** What stands in a cell after some import, and the format that it is of. */
interface Standing {
  readonly content: Content;
  readonly format: string;
}

/** The same with the import that goes, and without it. */
interface Standings {
  readonly was: Standing;
  readonly now: Standing;
}

/** What is told about: a column of one row, of which an import goes. */
interface Telling {
  readonly tracker: Tracker;
  readonly column: string;
  readonly id: string;
  /** The lines about the row that stay, with what they say of the column. */
  readonly left: readonly (readonly [Line, readonly Piece[]])[];
}

/** Tells what imports wrote into a cell, line by line, as if one of them had never been. */
export function retold(tracker: Tracker, lines: readonly Line[], column: string, id: string): Retold[] {
  const left = lines
    .filter((line) => line.id !== id)
    .map((line) => [line, piecesOf(line, column, tracker.periodOf)] as const);
  const telling = { tracker, column, id, left };
  const told: Retold[] = [];
  let before: Standings | null = null;
  for (const line of lines) {
    const next = tellLine(telling, line, before);
    if (!next) continue;
    told.push(next);
    before = after(next, before, id);
  }
  return told;
}

function tellLine(telling: Telling, line: Line, before: Standings | null): Retold | null {
  const was = line.cells[telling.column] ?? null;
  if (!was && !isDueNow(line, telling.column, before)) return null;
  const follows = before && (!was || isSame(was[0], before.was.content));
  const from = follows ? before.now.content : (was?.[0] ?? '');
  return { line, was, now: [from, line.id === telling.id ? from : figureAt(telling, line, from)] };
}

function after({ line, was, now }: Retold, before: Standings | null, id: string): Standings {
  const format = line.id === id ? (before?.now.format ?? '') : line.format;
  const standing = { content: now[1], format };
  return { was: was ? { content: was[1], format: line.format } : (before?.was ?? standing), now: standing };
}

/** Whether a figure that another one kept out of the cell would have stood there now. */
function isDueNow({ format, says }: Line, column: string, before: Standings | null): boolean {
  const isSaid = says.some(({ sums, days }) => sums?.[column] !== undefined || days?.[column] !== undefined);
  return isSaid && before !== null && before.now.format === format && before.was.format !== format;
}

/** What the files of a line's format say together up to it; where its column doesn't take that, what stood before. */
function figureAt({ tracker, column, left }: Telling, line: Line, otherwise: Content): Content {
  const place = left.findIndex(([each]) => each === line);
  const known = left.slice(0, place + 1).filter(([{ format }]) => format === line.format);
  const figure = together(known.map(([, pieces]) => pieces));
  return figure !== null && isFitting(tracker, line.key, column, figure) ? figure : otherwise;
}
