import type { AddIn, Role } from '../appsscript';
import type { CellState, Engine } from '../engine/types';
import type { AddInMenu } from './addInMenu';
import type { Autosave } from './saving/autosave';

/** `window.workbench`: the workbench for scripts and tests. It is there as soon as the page is ready. */
export interface Workbench {
  /** Enters a text into a cell as if typed, and waits for the calculation. */
  type(sheet: string, a1: string, text: string): Promise<void>;
  cell(sheet: string, a1: string): CellState;
  /** Makes a cell the active one. */
  select(sheet: string, a1: string): void;
  active(): { sheet: string; a1: string };
  sheets(): string[];
  /** The labels of the add-in's menu. */
  menu(): string[];
  /** Runs the line of the add-in's menu that has this label. */
  open(label: string): Promise<void>;
  /** Continues as the owner, an editor or a viewer; a viewer has no menu. */
  role(role: Role): Promise<void>;
  /** How many calls of Apps Script services there were since `resetCalls`. */
  calls(): number;
  resetCalls(): void;
  /** Opens CSV files as new sheets; resolves to the names of those sheets. */
  openFiles(files: readonly File[]): Promise<string[]>;
  /** Resolves when nothing is being calculated and everything is saved. */
  settled(): Promise<void>;
  /** Forgets everything that was typed, and loads the page again. */
  reset(): Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** What the page's menus, and scripts, can have it do. */
export interface Commands {
  openFiles(files: readonly File[]): Promise<string[]>;
  /** Prints the active sheet. */
  print(): void;
  /** Forgets the workbook and loads the page again. */
  startOver(): Promise<void>;
}

interface Parts {
  readonly engine: Engine;
  readonly addIn: AddIn;
  readonly menu: AddInMenu;
  readonly autosave: Autosave;
  readonly commands: Commands;
  readonly showMenus: () => void;
  /** Throws once the workbook is another tab's: nothing changed here would be kept. */
  readonly assertHere: () => void;
}

export function workbench({
  engine,
  addIn,
  menu,
  autosave,
  commands,
  showMenus,
  assertHere,
}: Parts): Workbench {
  return {
    type: async (sheet, a1, text) => {
      assertHere();
      await engine.type(sheet, a1, text);
    },
    cell: (sheet, a1) => engine.cell(sheet, a1),
    select: (sheet, a1) => engine.activate(sheet, a1),
    active: () => engine.activeCell(),
    sheets: () => engine.sheets(),
    menu: () => menu.labels(),
    open: async (label) => {
      assertHere();
      await menu.run(label);
    },
    role: async (role) => {
      await menu.refresh(role);
      showMenus();
    },
    calls: () => addIn.calls(),
    resetCalls: () => addIn.resetCalls(),
    openFiles: async (files) => {
      assertHere();
      return commands.openFiles(files);
    },
    settled: async () => {
      await engine.settled();
      await autosave.flush();
    },
    reset: () => commands.startOver(),
  };
}
