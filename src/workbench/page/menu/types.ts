/** An entry of a menu: a command, or a submenu. */
export type MenuEntry =
  | { readonly label: string; readonly run: () => void }
  | { readonly label: string; readonly entries: readonly MenuEntry[] };

export interface Menu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}
