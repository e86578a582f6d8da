import { exampleFormula } from '../cells/example';
import { functionNamed } from '../functions/byName';
import type { Language } from '../locales';
import { type CatalogueEntry, catalogue } from './catalogue';
import { chooseLanguage, userLanguage } from './language';

export interface SidebarState {
  readonly language: Language;
  readonly functions: readonly CatalogueEntry[];
}

/** What the sidebar needs to show itself. */
export function getSidebarState(): SidebarState {
  return { language: userLanguage(), functions: catalogue() };
}

/** Remembers the user's language for the sidebar and, from the next opening of the file, the menu. */
export function setLanguage(language: Language): void {
  chooseLanguage(language);
}

export interface Insertion {
  readonly inserted: boolean;
  /** The cell written to, or the one that was in the way. */
  readonly cell: string;
}

/** Writes the function's example into the active cell, unless something already stands where it would go. */
export function insertFunction(name: string): Insertion {
  const { example, returns } = functionNamed(name);
  const cell = SpreadsheetApp.getCurrentCell();
  const occupied = firstOccupied(cell.offset(0, 0, 1, [returns].flat().length));
  if (occupied) return { inserted: false, cell: occupied.getA1Notation() };
  cell.setFormula(exampleFormula(name, example));
  return { inserted: true, cell: cell.getA1Notation() };
}

function firstOccupied(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range | null {
  const values = range.getValues()[0] ?? [];
  const formulas = range.getFormulas()[0] ?? [];
  const column = values.findIndex((value, index) => value !== '' || formulas[index] !== '');
  return column < 0 ? null : range.offset(0, column, 1, 1);
}
