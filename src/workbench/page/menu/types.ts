/** A line of a menu: a command, or a menu of its own. */
export type MenuEntry =
  | { readonly label: string; readonly run: () => void }
  | { readonly label: string; readonly entries: readonly MenuEntry[] };

export interface Menu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}
