import { parseWrittenPeriod } from '../calendar/parseWrittenPeriod';
import { numberInText } from '../text/numberInText';
import type { Argument, Arguments } from './argument';
import { CellError } from './refusal';
import { type Cell, isBlank, isError, isRange, type Range } from './values';

/** Words for a value that is unknown: no title. */
const UNKNOWN = /^(?:n\/?a|n\.?d\.?|nan|nul+|none|unknown|inconnue?|[-–—?.]+)$/i;
const HAS_WORD = /\p{L}{2}/u;
/** Signs that stand above a column for its unit. */
const SIGN = /^(?:[#%€$£]|n[°º]\.?)$/i;
const HAS_DIGIT = /\d/;

/** Whether a text stands where a title may: words, and neither a number nor a date. */
export function looksLikeTitle(cell: Cell): cell is string {
  if (typeof cell !== 'string' || isError(cell)) return false;
  const text = cell.trim();
  if (SIGN.test(text)) return true;
  return HAS_WORD.test(text) && !/^\d/.test(text) && !UNKNOWN.test(text) && isNoValue(text);
}

function isNoValue(text: string): boolean {
  return numberInText(text) === null && parseWrittenPeriod(text) === null;
}

/**
 * Blanks the titles above columns that are read whole, so that their rows stay where they are. Ranges of one length belong
 * together: they have titles where each of those that hold numbers or dates has one. Throws a CellError where only some have.
 */
export function blankTitles(args: Arguments, given: readonly unknown[]): readonly unknown[] {
  const ranges = Object.entries<Argument>(args).flatMap(([name, argument], index) => {
    const range = given[index];
    const isAligned = argument.is !== 'list' && isRange(range) && lengthOf(range) > 1;
    return isAligned ? [{ name, argument, index, range }] : [];
  });
  const lengths = new Set(ranges.map(({ range }) => lengthOf(range)));
  const changed = [...given];
  for (const length of lengths) {
    const group = ranges.filter(({ range }) => lengthOf(range) === length);
    const measured = group.filter(({ argument }) => !isOfWords(argument));
    const titled = measured.find(({ range }) => hasTitle(range));
    if (titled === undefined) continue;
    const untitled = measured.some(({ range }) => !firstCells(range).every(isTitleOrBlank));
    const titles = measured.flatMap(({ range }) => firstCells(range).filter(looksLikeTitle));
    // Titles that all have figures in them may be values with their units, which aren't left out without a word.
    if (untitled || titles.every((title) => HAS_DIGIT.test(title)))
      throw titleError(titled.name, titled.range);
    for (const { index, range } of group) changed[index] = withoutFirst(range);
  }
  return changed;
}

/** Whether the first row of columns is one of titles. */
export function isTitleRow(cells: readonly Cell[]): boolean {
  return cells.some(looksLikeTitle) && cells.every(isTitleOrBlank);
}

function isTitleOrBlank(cell: Cell): boolean {
  return isBlank(cell) || looksLikeTitle(cell);
}

function hasTitle(range: Range): boolean {
  // Words all the way down are no title above values.
  return isTitleRow(firstCells(range)) && !cellsBelow(range).every(isTitleOrBlank);
}

function isOfWords(argument: Argument): boolean {
  return 'type' in argument && argument.type.includes('string');
}

function lengthOf(range: Range): number {
  return range.length === 1 ? (range[0]?.length ?? 0) : range.length;
}

function firstCells(range: Range): readonly Cell[] {
  return range.length === 1 ? (range[0] ?? []).slice(0, 1) : (range[0] ?? []);
}

function cellsBelow(range: Range): readonly Cell[] {
  return range.length === 1 ? (range[0] ?? []).slice(1) : range.slice(1).flat();
}

function withoutFirst(range: Range): Range {
  if (range.length === 1) return [['', ...(range[0] ?? []).slice(1)]];
  return [(range[0] ?? []).map(() => ''), ...range.slice(1)];
}

function titleError(argument: string, range: Range): CellError {
  return new CellError({ reason: 'title', argument, found: firstCells(range).find(looksLikeTitle) });
}
