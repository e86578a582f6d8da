import type { IRange } from '@univerjs/core';
import type { Bounds } from '../geometry/a1';
import type { Mutation } from '../records/structureChange';

/** What an edit touches: cells of a sheet, the sheet itself, or the workbook when it names no sheet. */
export interface Edit {
  readonly sheetId: string | null;
  /** Null is the sheet as a whole. */
  readonly cells: readonly Bounds[] | null;
}

interface Params {
  readonly subUnitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly sourceRange: IRange;
  readonly cellValue: CellMatrix | undefined;
  readonly values: Readonly<Record<string, { ranges: readonly IRange[] }>>;
  readonly from: { subUnitId: string; value: CellMatrix };
  readonly to: { subUnitId: string; value: CellMatrix };
}

type CellMatrix = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
type Reader = (params: Params) => Edit[];

const ofSheet: Reader = ({ subUnitId }) => [{ sheetId: subUnitId, cells: null }];
const ofWorkbook: Reader = () => [{ sheetId: null, cells: null }];
const ofRange: Reader = ({ subUnitId, range }) => [{ sheetId: subUnitId, cells: [range] }];
const ofRanges: Reader = ({ subUnitId, ranges }) => [{ sheetId: subUnitId, cells: ranges }];
const ofSource: Reader = ({ subUnitId, sourceRange }) => [{ sheetId: subUnitId, cells: [sourceRange] }];
const ofNote: Reader = ({ sheetId, row, col }) => [
  { sheetId, cells: [{ startRow: row, endRow: row, startColumn: col, endColumn: col }] },
];

/** The mutations of Univer by which people edit, and what each of them touches. */
const EDITS: Readonly<Record<string, Reader>> = {
  'sheet.mutation.set-range-values': ({ subUnitId, cellValue = {} }) => [
    { sheetId: subUnitId, cells: cellsIn(cellValue) },
  ],
  'sheet.mutation.set.numfmt': ({ subUnitId, values }) => [
    { sheetId: subUnitId, cells: Object.values(values).flatMap(({ ranges }) => ranges) },
  ],
  'sheet.mutation.remove.numfmt': ofRanges,
  'sheet.mutation.move-range': ({ from, to }) => [
    { sheetId: from.subUnitId, cells: cellsIn(from.value) },
    { sheetId: to.subUnitId, cells: cellsIn(to.value) },
  ],
  'sheet.mutation.reorder-range': ofRange,
  'sheet.mutation.add-worksheet-merge': ofRanges,
  'sheet.mutation.remove-worksheet-merge': ofRanges,
  'sheet.mutation.remove-rows': ofRange,
  'sheet.mutation.remove-col': ofRange,
  'sheet.mutation.move-rows': ofSource,
  'sheet.mutation.move-columns': ofSource,
  'sheet.mutation.update-note': ofNote,
  'sheet.mutation.remove-note': ofNote,
  ...Object.fromEntries(
    [
      ...['insert-row', 'insert-col', 'set-worksheet-col-width', 'set-worksheet-row-height'],
      ...['set-col-hidden', 'set-col-visible', 'set-row-hidden', 'set-row-visible', 'set-frozen'],
      ...['set-tab-color', 'set-worksheet-name', 'toggle-gridlines', 'set-worksheet-hidden', 'remove-sheet'],
      ...['add-conditional-rule', 'delete-conditional-rule', 'set-conditional-rule'],
    ].map((name) => [`sheet.mutation.${name}`, ofSheet]),
  ),
  'data-validation.mutation.addRule': ofSheet,
  'data-validation.mutation.removeRule': ofSheet,
  'sheet.mutation.insert-sheet': ofWorkbook,
  'sheet.mutation.set-worksheet-order': ofWorkbook,
  'sheet.mutation.set-workbook-name': ofWorkbook,
  'formula.mutation.set-defined-name': ofWorkbook,
  'formula.mutation.remove-defined-name': ofWorkbook,
};

/** What somebody's edit touches; nothing for a mutation with which the grid updates itself. */
export function editsOf({ id, params }: Mutation): Edit[] {
  // Univer's mutations of these ids carry these parameters.
  return EDITS[id]?.(params as Params) ?? [];
}

/** The cells of a matrix, gathered in runs along its rows. */
function cellsIn(matrix: CellMatrix): Bounds[] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    runsOf(Object.keys(cells ?? {}).map(Number)).map(([startColumn, endColumn]) => ({
      startRow: Number(row),
      endRow: Number(row),
      startColumn,
      endColumn,
    })),
  );
}

function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column === last[1] + 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
