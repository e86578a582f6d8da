import type { IRange, IUnitRange } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';

interface Spill {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

/** Follows which cells formulas of other cells fill, and with what. */
export class Spills {
  #extents = new Map<string, Spill>();
  #contents = new Map<string, string>();

  constructor(private readonly formulas: FormulaDataModel) {}

  /** The cells of each formula that reaches other cells than at the last look, those that it left included. */
  reached(): IUnitRange[] {
    const extents = this.#current();
    const before = this.#extents;
    this.#extents = extents;
    const moved = [...new Set([...before.keys(), ...extents.keys()])].filter(
      (place) => JSON.stringify(before.get(place)) !== JSON.stringify(extents.get(place)),
    );
    if (moved.length > 0) this.#contents = this.#written();
    return moved.flatMap((place) => [...cellsBeside(before.get(place)), ...cellsBeside(extents.get(place))]);
  }

  /** As `reached`, with those that filled the same cells with something else. */
  changed(): IUnitRange[] {
    const before = this.#contents;
    const moved = this.reached();
    this.#contents = this.#written();
    const refilled = [...this.#extents].filter(([place]) => before.get(place) !== this.#contents.get(place));
    return [...moved, ...refilled.flatMap(([, spill]) => cellsBeside(spill))];
  }

  #current(): Map<string, Spill> {
    const found = new Map<string, Spill>();
    for (const [unitId, sheets] of Object.entries(this.formulas.getArrayFormulaRange())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const ranges = Object.values(rows ?? {}).flatMap((row) => Object.values<IRange>(row));
        for (const range of ranges) {
          found.set(`${sheetId} ${range.startRow} ${range.startColumn}`, { unitId, sheetId, range });
        }
      }
    }
    return found;
  }

  /** What stands in the cells of each. */
  #written(): Map<string, string> {
    const cells = this.formulas.getArrayFormulaCellData();
    const written = ([place, { unitId, sheetId, range }]: [string, Spill]): [string, string] => {
      const sheet = cells[unitId]?.[sheetId];
      const rows = lines(range.startRow, range.endRow).map((row) =>
        lines(range.startColumn, range.endColumn).map((column) => sheet?.[row]?.[column]?.v),
      );
      return [place, JSON.stringify(rows)];
    };
    return new Map([...this.#extents].map(written));
  }
}

/** All but the formula's own cell, of which the calculation itself knows who reads it. */
function cellsBeside(spill: Spill | undefined): IUnitRange[] {
  if (!spill) return [];
  const { unitId, sheetId, range } = spill;
  const { startRow, endRow, startColumn, endColumn } = range;
  const right = { ...range, endRow: startRow, startColumn: startColumn + 1 };
  const below = { ...range, startRow: startRow + 1 };
  return [
    ...(endColumn > startColumn ? [{ unitId, sheetId, range: right }] : []),
    ...(endRow > startRow ? [{ unitId, sheetId, range: below }] : []),
  ];
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
