import type { CellContent } from './tableCells';

/** Cells to be written in one go. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly values: CellContent[][];
}

/** Changes by row, then by column. */
export type Changes = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** The content with which an unchanged cell between changes may be overwritten; null where rewriting could do harm. */
export type Rewrite = (row: number, column: number) => CellContent | null;

/**
 * The most unchanged rows that are rewritten to save a call: more of them might overwrite what somebody types
 * meanwhile.
 */
const MOST_BETWEEN = 20;

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Gathers changes into few rectangles, rewriting cells between them where that is safe. */
export function rectanglesOf(changes: Changes, rewrite: Rewrite): Rectangle[] {
  const contentAt = (row: number, column: number) => changes.get(row)?.get(column) ?? rewrite(row, column);
  return boxesOf(changes, contentAt).map((box) => ({
    row: box.top,
    column: box.left,
    values: between(box.top, box.bottom).map((row) =>
      between(box.left, box.right).map((column) => contentAt(row, column) ?? ''),
    ),
  }));
}

function boxesOf(changes: Changes, contentAt: Rewrite): Box[] {
  const isHarmless = (box: Box) =>
    between(box.top, box.bottom).every((row) =>
      between(box.left, box.right).every((column) => contentAt(row, column) !== null),
    );
  const boxes: Box[] = [];
  for (const [row, line] of [...changes].sort(([one], [other]) => one - other)) {
    const columns = [...line.keys()].sort((a, b) => a - b);
    const cells = columns.map((column) => at(row, column));
    for (const span of joined(cells, isHarmless)) join(boxes, span, isHarmless);
  }
  return boxes;
}

/** Merges neighbours from left to right where the cells between them may be rewritten. */
function joined(cells: readonly Box[], isHarmless: (box: Box) => boolean): Box[] {
  const spans: Box[] = [];
  for (const cell of cells) {
    const last = spans[spans.length - 1];
    const both = last && around(last, cell);
    if (both && isHarmless(both)) spans[spans.length - 1] = both;
    else spans.push(cell);
  }
  return spans;
}

/** Adds a row's span to a rectangle above it, or else as one of its own. */
function join(boxes: Box[], span: Box, isHarmless: (box: Box) => boolean): void {
  const place = boxes.findIndex((box) => isNear(box, span) && isHarmless(rest(box, span)));
  const box = boxes[place];
  if (box) boxes[place] = around(box, span);
  else boxes.push(span);
}

function isNear(box: Box, span: Box): boolean {
  const overlaps = box.left <= span.right && span.left <= box.right;
  return overlaps && span.top - box.bottom <= MOST_BETWEEN + 1;
}

/** The cells to check before a merge: the rows below the first rectangle, or all where it gets wider. */
function rest(box: Box, span: Box): Box {
  const both = around(box, span);
  const isWider = both.left < box.left || both.right > box.right;
  return isWider ? both : { ...both, top: box.bottom + 1 };
}

function around(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  };
}

function at(row: number, column: number): Box {
  return { top: row, bottom: row, left: column, right: column };
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
