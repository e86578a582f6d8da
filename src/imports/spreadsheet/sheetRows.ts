/** One sheet of a spreadsheet, each cell as a text that a CSV file could hold. */
export interface SheetRows {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly string[])[];
}
