import type { Columns } from '../../cells/columnsArgument';
import type { ResultCell } from '../../cells/phrase';
import { CellError } from '../../cells/refusal';
import type { Periods } from '../../statistics/ratios/ratioLift';

/** Which arguments a pair was given as, for messages. */
interface Names {
  readonly parts: string;
  readonly wholes: string;
}

/** Each column of parts with its wholes: as many columns, or one for all. Rows of which one is blank are unknown and left out. */
export function pairColumns(parts: Columns, wholes: Columns, names: Names): Periods[] {
  if (wholes.length !== 1 && wholes.length !== parts.length) throw shapes(parts, wholes, names);
  return parts.map((column, index) => {
    const other = wholes[wholes.length === 1 ? 0 : index] ?? [];
    if (column.length !== other.length) throw shapes(parts, wholes, names);
    return knownPeriods(column, other);
  });
}

function shapes(parts: Columns, wholes: Columns, names: Names): CellError {
  const shapeOf = (columns: Columns) => ({ rows: columns[0]?.length ?? 0, columns: columns.length });
  return new CellError({
    reason: 'shapes',
    argument: names.parts,
    found: shapeOf(parts),
    other: names.wholes,
    otherFound: shapeOf(wholes),
  });
}

/** Periods with both figures known in which anything happened. */
function knownPeriods(parts: Columns[number], wholes: Columns[number]): Periods {
  const known = parts.flatMap((part, row) => {
    const whole = wholes[row] ?? null;
    return part === null || whole === null || part + whole === 0 ? [] : [{ part, whole }];
  });
  return { parts: known.map(({ part }) => part), wholes: known.map(({ whole }) => whole) };
}

/**
 * A row for each column. What is wrong with a single one is thrown; of several it is that one's row alone, marked by NaN, as
 * in functions that go row by row.
 */
export function rowPerColumn<Column>(
  columns: readonly Column[],
  width: number,
  compute: (column: Column) => readonly ResultCell[],
): readonly (readonly ResultCell[])[] {
  if (columns.length === 1) return columns.map(compute);
  return columns.map((column) => {
    try {
      return compute(column);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      return [Number.NaN, ...Array<ResultCell>(width - 1).fill('')];
    }
  });
}
