import type { ChartModel, ColourRuleModel, ColumnTag, Protected } from './sheetModel';

/** Ranges as A1 texts with their sheet, such as `'Activity'!A2:B9`. */
type Ranges = readonly string[];

/** A value of cells, and the places that have it: `A2:A9 C2:C2`. */
export type SavedValue = readonly [unknown, string];

export interface SavedSheet {
  readonly id: number;
  readonly name: string;
  /** Rows and columns. */
  readonly size: readonly [number, number];
  readonly look: Readonly<Record<string, unknown>>;
  /** By column, counted from 1. */
  readonly widths: Readonly<Record<number, number>>;
  /** By row, counted from 1; workbooks saved before rows had heights have none. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly merges?: Ranges;
  readonly tags: readonly ColumnTag[];
  /** By the names of properties: `content`, `format` and so on. */
  readonly cells: Readonly<Record<string, readonly SavedValue[]>>;
  readonly rules: readonly (Omit<ColourRuleModel, 'areas'> & { readonly areas: Ranges })[];
  readonly charts: readonly (Omit<ChartModel, 'id' | 'areas'> & { readonly areas: Ranges })[];
  readonly protection: (Omit<Protected, 'unprotected'> & { readonly unprotected: Ranges }) | null;
}

/** A spreadsheet as a file can hold it: by the places where things are, as memory knows them by their identities. */
export interface SavedBook {
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
  readonly names: Readonly<Record<string, string>>;
  readonly active: string;
  readonly sheets: readonly SavedSheet[];
}
