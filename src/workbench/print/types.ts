/** How a cell looks on paper; sizes of letters in points, colours as CSS writes them. */
export interface PrintedLook {
  readonly background?: string | undefined;
  readonly color?: string | undefined;
  readonly family?: string | undefined;
  readonly size?: number | undefined;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isWrapped?: boolean;
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'top' | 'middle' | 'bottom';
}

export interface PrintedCell {
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  readonly look: PrintedLook;
  /** A picture in place of the text. */
  readonly svg?: string | undefined;
}

/** A picture over the cells, its place in pixels from the first cell's corner. */
export interface PrintedChart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** A sheet down to its last content. */
export interface PrintedSheet {
  readonly name: string;
  /** In pixels. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** Row by row; null is a cell that a merged one covers. */
  readonly cells: readonly (readonly (PrintedCell | null)[])[];
  readonly charts: readonly PrintedChart[];
  readonly hasGridlines: boolean;
}
