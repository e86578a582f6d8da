import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type {} from '@univerjs/sheets-ui/facade';

export interface Point {
  readonly left: number;
  readonly top: number;
}

/** What of a sheet is on the screen: how far it is scrolled, frozen and magnified. */
export class SheetView {
  readonly zoom: number;

  constructor(private readonly sheet: FWorksheet) {
    this.zoom = sheet.getZoom();
  }

  /** The upper left corner of a cell, from that of the grid. */
  cornerOf(row: number, column: number): Point {
    const cell = this.#unscrolled(row, column);
    const scrolled = this.#scrolled();
    return {
      left: (cell.left - (column < this.sheet.getFrozenColumns() ? 0 : scrolled.left)) * this.zoom,
      top: (cell.top - (row < this.sheet.getFrozenRows() ? 0 : scrolled.top)) * this.zoom,
    };
  }

  /** Where the part begins that scrolls: below and right of headers, frozen rows and frozen columns. */
  scrollingCorner(): Point {
    const { left, top } = this.#unscrolled(this.sheet.getFrozenRows(), this.sheet.getFrozenColumns());
    return { left: left * this.zoom, top: top * this.zoom };
  }

  #scrolled(): Point {
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = this.sheet.getScrollState();
    const [first, origin] = [
      this.#unscrolled(sheetViewStartRow, sheetViewStartColumn),
      this.#unscrolled(0, 0),
    ];
    return { left: first.left - origin.left + offsetX, top: first.top - origin.top + offsetY };
  }

  #unscrolled(row: number, column: number): Point {
    const { left, top } = this.sheet.getRange(row, column).getCellRect();
    return { left, top };
  }
}
