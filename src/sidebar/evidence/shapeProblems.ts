import type { ChosenCells, Draft } from './draft';

/** Cells of the wrong shape: several columns, or another number of rows than the dates. */
export interface ShapeProblem {
  readonly field: 'dates' | 'values' | 'of' | 'controls';
  readonly key: 'columns' | 'rows';
  /** Columns or rows of the field. */
  readonly count: number;
  /** Rows of the dates. */
  readonly dates: number;
}

/** The wrong shapes that can be seen without reading the cells; ranges to the end of a sheet have no known length. */
export function shapeProblemsIn({ kind, dates, values, of, controls }: Draft): ShapeProblem[] {
  const [whole, usedControls] = kind === 'share' ? [of, null] : [null, controls];
  const rows = rowsOf(dates);
  const single = { dates, values, of: whole };
  const sameLength = { values, of: whole, controls: usedControls };
  return [
    ...fieldsOf(single).flatMap(([field, { columns = 1 }]) =>
      columns > 1 ? [{ field, key: 'columns', count: columns, dates: rows ?? 0 } as const] : [],
    ),
    ...fieldsOf(sameLength).flatMap(([field, cells]) => {
      const count = rowsOf(cells);
      const differs = count !== null && rows !== null && count !== rows;
      return differs ? [{ field, key: 'rows', count, dates: rows } as const] : [];
    }),
  ];
}

function fieldsOf<Field extends string>(
  cells: Readonly<Record<Field, ChosenCells | null>>,
): [Field, ChosenCells][] {
  const fields = Object.entries(cells) as [Field, ChosenCells | null][];
  return fields.flatMap(([field, chosen]) => (chosen ? [[field, chosen]] : []));
}

/** The number of rows of `B2:C31` or `B2`; null where `B2:B` has no end. */
function rowsOf(cells: ChosenCells | null): number | null {
  const [, from, colon, to] = cells?.a1.match(/^[A-Z]+(\d+)(:?)[A-Z]*(\d*)$/) ?? [];
  if (from === undefined) return null;
  if (!colon) return 1;
  return to ? Number(to) - Number(from) + 1 : null;
}
