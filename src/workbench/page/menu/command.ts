/** A line of a menu: a command, or a menu of its own. */
export type MenuLine =
  | { readonly label: string; readonly run: () => void }
  | { readonly label: string; readonly lines: readonly MenuLine[] };

export interface Menu {
  readonly label: string;
  readonly lines: readonly MenuLine[];
}
