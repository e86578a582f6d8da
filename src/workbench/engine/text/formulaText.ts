import type { Language } from '../types';
import { conventionsOf } from './conventions';
import { englishFunction } from './frenchFunctions';

/**
 * Below the last row that a sheet can have: an open range such as B2:B is stored as B2:B1048576, so that the
 * grid moves it like any other when rows and columns come and go.
 */
export const OPEN_ROW = 1_048_576;

/** How far rows that were removed may have moved the end of an open range. */
const OPEN_ROW_MARGIN = 100_000;

// Texts and quoted sheet names are found first, so that nothing inside them is.
const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const OPEN_RANGE = String.raw`(?<open>\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\w$(])`;
const WORD = String.raw`(?<![\w.!$])(?<word>VRAI|FAUX|TRUE|FALSE)(?![\w.!])`;
// The digits before it belong to a number, not to a reference such as B2.
const DECIMAL_COMMA = String.raw`(?<=(?<![A-Z$\d])\d+)(?<decimal>,)(?=\d)`;
const DECIMAL_POINT = String.raw`(?<=\d)(?<decimal>\.)(?=\d)`;
const GRID_OPEN_END = String.raw`(?<column>:\$?[A-Z]{1,3})\$?(?<row>\d{7,})`;

// A name before its bracket; a dot may stand within it, as in NB.SI.
const FUNCTION = String.raw`(?<![\p{L}\p{N}_.!$])(?<name>\p{L}[\p{L}\p{N}_.]*)(?=\s*\()`;

type Parts = Readonly<Record<string, string | undefined>>;

/** Turns a formula as typed into the grid's own notation: comma between arguments, point in decimals. */
export function toGridFormula(typed: string, language: Language): string {
  const conventions = conventionsOf[language];
  const decimal = conventions.decimal === ',' ? `|${DECIMAL_COMMA}` : '';
  const names = language === 'fr' ? `|${FUNCTION}` : '';
  return rewrite(typed, `${OPEN_RANGE}${names}|${WORD}${decimal}|[;\\\\]`, (found, parts, isInArray) => {
    if (parts.name !== undefined) return englishFunction(parts.name);
    if (parts.open !== undefined) return `${parts.open}${OPEN_ROW}`;
    if (parts.word !== undefined) return gridWord(parts.word, conventions.true, conventions.false);
    if (parts.decimal !== undefined) return '.';
    // In an array a semicolon starts a row; where a comma is a decimal, a backslash separates columns.
    if (isInArray) return found === '\\' ? ',' : found;
    return found === ';' ? ',' : found;
  });
}

/** Turns a formula of the grid into what the user of a language would type. */
export function toTypedFormula(formula: string, language: Language): string {
  const conventions = conventionsOf[language];
  const columnSeparator = conventions.decimal === ',' ? '\\' : ',';
  return rewrite(formula, `${GRID_OPEN_END}|${WORD}|${DECIMAL_POINT}|,`, (found, parts, isInArray) => {
    if (parts.column !== undefined) return isOpenEnd(Number(parts.row)) ? parts.column : found;
    if (parts.word !== undefined) return typedWord(parts.word, conventions.true, conventions.false);
    if (parts.decimal !== undefined) return conventions.decimal;
    return isInArray ? columnSeparator : conventions.argumentSeparator;
  });
}

/** Replaces what the pattern finds outside texts and quoted names; `isInArray` is whether it lies in an array {…}. */
function rewrite(
  formula: string,
  pattern: string,
  change: (found: string, parts: Parts, isInArray: boolean) => string,
): string {
  let depth = 0;
  return formula.replace(new RegExp(`${QUOTED}|[{}]|${pattern}`, 'giu'), (found, ...rest) => {
    if (found === '{') depth++;
    if (found === '}') depth--;
    const isLiteral = /^["'{}]/.test(found);
    return isLiteral ? found : change(found, rest.at(-1) as Parts, depth > 0);
  });
}

/** Whether a row, counted from 1, is the end with which open ranges are stored. */
export function isOpenEnd(row: number): boolean {
  return row >= OPEN_ROW - OPEN_ROW_MARGIN;
}

function gridWord(word: string, yes: string, no: string): string {
  if (word.toUpperCase() === yes) return 'TRUE';
  return word.toUpperCase() === no ? 'FALSE' : word;
}

function typedWord(word: string, yes: string, no: string): string {
  if (word.toUpperCase() === 'TRUE') return yes;
  return word.toUpperCase() === 'FALSE' ? no : word;
}
