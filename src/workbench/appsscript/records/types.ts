import type { Area, SheetArea } from '../geometry/area';

/** A script's note on a spreadsheet, a sheet, a column or a row, hidden from its users. */
export interface MetadataRecord {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
}

export interface ProtectionRecord {
  readonly id: number;
  /** The protected range, or null when the whole sheet is protected. */
  readonly area: Area | null;
  /** Parts of a protected sheet that stay open to every editor. */
  readonly unprotected: readonly Area[];
  /** Everybody may edit, after a question. */
  readonly warningOnly: boolean;
  /** Who may edit besides the owner; null, as in a new protection, is every editor. */
  readonly editors: readonly string[] | null;
  readonly domainEdit: boolean;
  readonly description: string;
}

export type ChartType = 'LINE' | 'COLUMN' | 'BAR';

export interface ChartRecord {
  readonly id: number;
  readonly type: ChartType;
  readonly ranges: readonly SheetArea[];
  /** How many rows of the ranges name the series. */
  readonly headers: number;
  /** The cell at the chart's upper left corner, counted from 0, and how far the chart is off it, in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a workbook holds beside its sheets. */
export interface WorkbookRecords {
  readonly metadata: readonly MetadataRecord[];
  /** Those with whom the workbook is shared, by their e-mail addresses. */
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** What a sheet holds beside its cells. */
export interface SheetRecords {
  readonly metadata: readonly MetadataRecord[];
  readonly protections: readonly ProtectionRecord[];
  readonly charts: readonly ChartRecord[];
}
