import type { CustomFunction } from '../engine/types';
import type { Records } from './records/records';
import type { StoredProperties } from './runtime/propertyStores';

export type { Records, StoredProperties };

export type Role = 'owner' | 'editor' | 'viewer';
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** One line of the add-on's menu, as `addToUi()` left it. */
export interface MenuItem {
  label: string;
  functionName: string;
}

/** What `showSidebar` asked the page to show. */
export interface SidebarRequest {
  title: string;
  html: string;
}

/** A passing message that a script wants shown. */
export interface Toast {
  title: string;
  message: string;
}

/** The built files. */
export interface Bundle {
  /** The name under which Google would publish the add-on, which is the title of its menu. */
  name?: string;
  code: string;
  /** The HTML files by their names. */
  pages: Readonly<Record<string, string>>;
  manifest: { oauthScopes: string[]; runtimeVersion: string };
}

/** Why an edit in the grid was denied. */
export type DenialReason = 'viewer' | 'protected';

/** What the page does about edits in the grid that a role or a protection concerns. */
export interface EditHandlers {
  onDenied(reason: DenialReason): void;
  /** Asks whether to edit what is protected by a warning. */
  confirmEdit(): boolean;
}

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
