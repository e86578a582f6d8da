import type { ChosenCells, Draft } from './draft';

/** Cells whose shape doesn't go with a question: several columns, or other rows than the dates have. */
export interface ShapeProblem {
  readonly field: 'dates' | 'values' | 'of' | 'controls';
  readonly key: 'columns' | 'rows';
  /** Columns or rows of the field. */
  readonly count: number;
  /** Rows of the dates. */
  readonly dates: number;
}

/** What is known of the shapes that don't fit, before anything is read: cells down to a sheet's end may be any number. */
export function shapeProblemsIn({ kind, dates, values, of, controls }: Draft): ShapeProblem[] {
  const [whole, beside] = kind === 'share' ? [of, null] : [null, controls];
  const rows = rowsOf(dates);
  const single = { dates, values, of: whole };
  const tall = { values, of: whole, controls: beside };
  return [
    ...fieldsOf(single).flatMap(([field, { columns = 1 }]) =>
      columns > 1 ? [{ field, key: 'columns', count: columns, dates: rows ?? 0 } as const] : [],
    ),
    ...fieldsOf(tall).flatMap(([field, cells]) => {
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
