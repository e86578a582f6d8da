import type { IRange } from '@univerjs/core';
import type { StructureChange } from '../geometry/area';

/** A change as Univer reports it: the id of one of its mutations, and its parameters. */
export interface Mutation {
  readonly id: string;
  readonly params?: unknown;
}

interface LineParams {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

type Axis = StructureChange['axis'];

const READERS: Readonly<Record<string, (params: LineParams) => StructureChange>> = {
  'sheet.mutation.insert-row': ({ range }) => ({ kind: 'inserted', ...linesOf(range, 'row') }),
  'sheet.mutation.insert-col': ({ range }) => ({ kind: 'inserted', ...linesOf(range, 'column') }),
  'sheet.mutation.remove-rows': ({ range }) => ({ kind: 'removed', ...linesOf(range, 'row') }),
  'sheet.mutation.remove-col': ({ range }) => ({ kind: 'removed', ...linesOf(range, 'column') }),
  'sheet.mutation.move-rows': ({ sourceRange, targetRange }) => ({
    kind: 'moved',
    ...linesOf(sourceRange, 'row'),
    before: targetRange.startRow,
  }),
  'sheet.mutation.move-columns': ({ sourceRange, targetRange }) => ({
    kind: 'moved',
    ...linesOf(sourceRange, 'column'),
    before: targetRange.startColumn,
  }),
};

/** The rows or columns that a mutation of Univer inserts, removes or moves; null for any other mutation. */
export function structureChangeOf({
  id,
  params,
}: Mutation): { sheetId: string; change: StructureChange } | null {
  const read = READERS[id];
  if (!read) return null;
  // Univer's mutations of these ids carry these parameters.
  const lines = params as LineParams;
  return { sheetId: lines.subUnitId, change: read(lines) };
}

function linesOf(range: IRange, axis: Axis): { axis: Axis; start: number; count: number } {
  const [start, end] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis, start, count: end - start + 1 };
}
