import { at, increase } from './elements';

const ROWS = 4;

/**
 * Sums of products of columns over rows; the upper triangle of the matrix is filled.
 * Four rows are added at a time, which touches each sum a quarter as often.
 */
export class Gram {
  /** Buffer of rows not yet added, row after row. */
  readonly pending: Float64Array;
  private readonly sums: Float64Array;
  private rows = 0;

  constructor(private readonly width: number) {
    this.pending = new Float64Array(ROWS * width);
    this.sums = new Float64Array(width * width);
  }

  /** Offset in `pending` of the next row. */
  get next(): number {
    return this.rows * this.width;
  }

  /** Accepts the row that was written to `pending`. */
  take(): void {
    this.rows++;
    if (this.rows === ROWS) this.add();
  }

  result(): Float64Array {
    this.pending.fill(0, this.next);
    this.add();
    return this.sums;
  }

  private add(): void {
    const { width, pending, sums } = this;
    for (let row = 0; row < width; row++) {
      const first = at(pending, row);
      const second = at(pending, width + row);
      const third = at(pending, 2 * width + row);
      const fourth = at(pending, 3 * width + row);
      for (let column = row; column < width; column++) {
        const products =
          first * at(pending, column) +
          second * at(pending, width + column) +
          third * at(pending, 2 * width + column) +
          fourth * at(pending, 3 * width + column);
        increase(sums, row * width + column, products);
      }
    }
    this.rows = 0;
  }
}
