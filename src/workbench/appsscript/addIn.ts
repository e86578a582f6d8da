import type { CustomFunction } from '../engine/types';
import type { Records } from './records/records';
import type { StoredProperties } from './runtime/propertyStores';
import type { AuthMode, EditHandlers, MenuItem, Role, SidebarRequest, Toast } from './types';

/** The add-in as Google would host it: each run evaluates the bundle afresh. */
export interface AddIn {
  /** Every function marked `@customfunction`. */
  customFunctions(): CustomFunction[];
  /** Runs `onOpen` in the given mode and returns the menu that it made, with the menu's title. */
  openMenu(mode: AuthMode): Promise<{ title: string; items: MenuItem[] }>;
  /** Runs a menu item's function with full authorisation. */
  runMenuItem(functionName: string): Promise<void>;
  /** What `google.script.run` does: checks the name and arguments, runs one call at a time, settles the calculation. */
  run(functionName: string, args: unknown[]): Promise<unknown>;
  onSidebar(listener: (request: SidebarRequest) => void): void;
  onToast(listener: (toast: Toast) => void): void;
  role: Role;
  /** For tests: as if somebody else held the document's lock. */
  lockedByOthers: boolean;
  /** The stored properties, for the page to keep; `createAddIn` takes them back. */
  storedProperties(): StoredProperties;
  /** Called after changes worth saving that the engine doesn't report: stored properties, protections, charts … */
  onUnsavedChange(listener: () => void): void;
  /** What the workbook holds beside its cells, such as the charts that the page draws. */
  readonly records: Records;
  /**
   * Keeps protections and charts on their cells when rows and columns move, and denies edits in the grid that the
   * role or a protection forbids. Returns a function that ends this.
   */
  watch(handlers: EditHandlers): () => void;
  /** Service calls since the last reset. */
  calls(): number;
  resetCalls(): void;
}
