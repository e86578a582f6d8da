import type { Localized } from '../locales';

/** How a result is best shown; the number itself always keeps its full precision. */
export type Format = 'percent' | 'money' | 'number' | 'words' | 'text';

export interface ResultColumn {
  readonly format: Format;
  /** The column's heading, where a function gives several. */
  readonly heading?: Localized;
}

export const percent: ResultColumn = { format: 'percent' };
export const money: ResultColumn = { format: 'money' };
export const number: ResultColumn = { format: 'number' };
/** Words that depend on the language of the spreadsheet. */
export const words: ResultColumn = { format: 'words' };
/** A text that is the same in every language: a name, an address. */
export const text: ResultColumn = { format: 'text' };

/** A named column of a result that has several. */
export function headed(column: ResultColumn, heading: Localized): ResultColumn {
  return { ...column, heading };
}
