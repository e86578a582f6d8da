import type { IRange, IUnitRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';

type Spill = Readonly<IUnitRange>;

/** The formulas that read any of some cells, by whatever stands for them. */
type ReadersOf = (cells: IUnitRange[]) => ReadonlySet<unknown>;

/** Follows which cells formulas of other cells fill. */
export class Spills {
  #known = new Map<string, Spill>();

  constructor(
    private readonly formulas: Pick<FormulaDataModel, 'getArrayFormulaRange'>,
    private readonly readersOf: ReadersOf,
  ) {}

  /** The cells that the formula of a cell was last seen to fill, if they are more than its own. */
  knownOf(sheetId: string, row: number, column: number): IUnitRange | undefined {
    return this.#known.get(placeOf(sheetId, row, column));
  }

  /**
   * The cells that formulas fill since the last look, or no longer fill, where something reads them that wasn't known to read
   * these formulas: it may have been calculated before them.
   */
  unread(): IUnitRange[] {
    const before = this.#known;
    const after = this.#current();
    this.#known = after;
    const gained = [...after].flatMap(([place, spill]) => {
      const known = before.get(place);
      const ordered = this.readersOf([known ?? firstCell(spill)]);
      return cellsBeyond(spill, known).filter((cells) => hasMore(this.readersOf([cells]), ordered));
    });
    const left = [...before].flatMap(([place, spill]) => (after.has(place) ? [] : cellsBeyond(spill)));
    return [...gained, ...left];
  }

  #current(): Map<string, Spill> {
    const found = new Map<string, Spill>();
    for (const [unitId, sheets] of Object.entries(this.formulas.getArrayFormulaRange())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const ranges = Object.values(rows ?? {}).flatMap((row) => Object.values<IRange>(row));
        for (const range of ranges) {
          found.set(placeOf(sheetId, range.startRow, range.startColumn), { unitId, sheetId, range });
        }
      }
    }
    return found;
  }
}

function placeOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

function hasMore(found: ReadonlySet<unknown>, known: ReadonlySet<unknown>): boolean {
  return [...found].some((reader) => !known.has(reader));
}

function firstCell({ unitId, sheetId, range }: Spill): Spill {
  const { startRow, startColumn } = range;
  return { unitId, sheetId, range: { startRow, startColumn, endRow: startRow, endColumn: startColumn } };
}

/** The cells to the right of those that were known, and below them; only the formula's own is known of one that is new. */
function cellsBeyond(spill: Spill, known = firstCell(spill)): IUnitRange[] {
  const { unitId, sheetId, range } = spill;
  const { endRow, endColumn } = known.range;
  const right = { ...range, endRow: Math.min(endRow, range.endRow), startColumn: endColumn + 1 };
  const below = { ...range, startRow: endRow + 1 };
  return [
    ...(range.endColumn > endColumn ? [{ unitId, sheetId, range: right }] : []),
    ...(range.endRow > endRow ? [{ unitId, sheetId, range: below }] : []),
  ];
}
