export type SparklineType = 'line' | 'column' | 'bar' | 'winloss';

/** What SPARKLINE draws into its cell: JSON that the grid keeps with the cell. */
export interface Sparkline {
  readonly type: SparklineType;
  /** Null is left out; its place stays. */
  readonly values: readonly (number | null)[];
  /** Where the points of a line stand from left to right; without it they are equally far apart. */
  readonly positions?: readonly number[];
  /** By the names that Sheets gives them, in lower case. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** What a cell has beside its value: something drawn, or an address behind its text. */
export interface CellExtra {
  readonly sparkline?: Sparkline;
  readonly link?: string;
}

/** A part of a drawing, in pixels from the upper left corner. */
export type Shape =
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly color: string;
      readonly width: number;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    };
