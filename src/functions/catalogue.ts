import type { Argument } from '../cells/argument';
import type { CustomFunction, Goal } from '../cells/definition';
import { translatePhrases } from '../cells/describePhrase';
import { exampleFormula, exampleFormulaIn, firstRowOf } from '../cells/exampleFormula';
import type { ResultCell } from '../cells/phrase';
import type { Format } from '../cells/result';
import type { Language, Localized } from '../locales';
import { allFunctions } from './allFunctions';

/** A function as the Help tab shows it, in all languages. The build puts the catalogue into the sidebar's page. */
export interface CatalogueEntry {
  readonly name: string;
  readonly goal: Goal;
  readonly summary: Localized;
  readonly formula: Localized;
  readonly args: readonly { readonly name: string; readonly text: Localized; readonly optional: boolean }[];
  readonly returns: readonly { readonly format: Format; readonly heading: Localized | null }[];
  readonly example: {
    /** As any spreadsheet locale reads it. */
    readonly portable: string;
    readonly formula: Localized;
    /** The first row of the result. */
    readonly result: readonly (number | Localized)[];
    readonly rows: number;
  };
  readonly source: string;
}

export function catalogue(): CatalogueEntry[] {
  return allFunctions.map(entryFor);
}

function entryFor({
  name,
  goal,
  summary,
  formula,
  args,
  returns,
  example,
  source,
}: CustomFunction): CatalogueEntry {
  return {
    name,
    goal,
    summary,
    formula,
    args: Object.entries<Argument>(args).map(([arg, { text, optional }]) => ({ name: arg, text, optional })),
    returns: [returns].flat().map(({ format, heading }) => ({ format, heading: heading ?? null })),
    example: {
      portable: exampleFormula(name, example),
      formula: { en: exampleFormulaIn('en', name, example), fr: exampleFormulaIn('fr', name, example) },
      result: firstRowOf(example).map(shownCell),
      rows: Array.isArray(example.result) ? example.result.length : 1,
    },
    source,
  };
}

function shownCell(cell: ResultCell): number | Localized {
  const inWords = (language: Language) => String(translatePhrases(cell, () => language));
  if (typeof cell === 'object') return { en: inWords('en'), fr: inWords('fr') };
  return typeof cell === 'string' ? { en: cell, fr: cell } : cell;
}
