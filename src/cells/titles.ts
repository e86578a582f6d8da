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
export function looksLikeTitle(cell: Cell, isAboveDates = false): cell is string {
  if (typeof cell !== 'string' || isError(cell)) return false;
  const text = cell.trim();
  if (SIGN.test(text)) return true;
  return HAS_WORD.test(text) && !/^\d/.test(text) && !UNKNOWN.test(text) && !isValue(text, isAboveDates);
}

/** `Jan 2024` is a value among dates, and a title above numbers. */
function isValue(text: string, isDate: boolean): boolean {
  return isDate ? parseWrittenPeriod(text) !== null : numberInText(text) !== null;
}

/** A range that one of several arguments was given as. */
interface GivenRange {
  readonly name: string;
  readonly argument: Argument;
  readonly index: number;
  readonly range: Range;
}

/**
 * Blanks the titles above columns that are read whole, so that their rows stay where they are. Ranges of one length belong
 * together: they have titles where each of those that hold numbers or dates has one. Throws a CellError where only some have.
 */
export function blankTitles(args: Arguments, given: readonly unknown[]): readonly unknown[] {
  const ranges = Object.entries<Argument>(args).flatMap(([name, argument], index): GivenRange[] => {
    const range = given[index];
    const isAligned = argument.is !== 'list' && isRange(range) && lengthOf(range) > 1;
    return isAligned ? [{ name, argument, index, range }] : [];
  });
  const changed = [...given];
  for (const length of new Set(ranges.map(({ range }) => lengthOf(range)))) {
    const group = ranges.filter(({ range }) => lengthOf(range) === length);
    if (!haveTitles(group.filter(({ argument }) => !isOfWords(argument)))) continue;
    for (const { index, range } of group) changed[index] = withoutFirst(range);
  }
  return changed;
}

function haveTitles(measured: readonly GivenRange[]): boolean {
  const titled = measured.find(hasTitle);
  if (titled === undefined) return false;
  const titles = measured.flatMap((each) => titlesOf(each, firstCells(each.range)));
  const areAll = measured.every((each) => isTitleOrBlank(each, firstCells(each.range)));
  // Titles that all have figures in them may be values with their units, which aren't left out without a word.
  if (areAll && !titles.every((title) => HAS_DIGIT.test(title))) return true;
  const [found] = titlesOf(titled, firstCells(titled.range));
  throw new CellError({ reason: 'title', argument: titled.name, found });
}

/** Words all the way down are no title above values. */
function hasTitle(given: GivenRange): boolean {
  const first = firstCells(given.range);
  if (titlesOf(given, first).length === 0 || !isTitleOrBlank(given, first)) return false;
  const below = cellsBelow(given.range).filter((cell) => !isBlank(cell));
  return below.length === 0 || !isTitleOrBlank(given, below);
}

function titlesOf({ argument }: GivenRange, cells: readonly Cell[]): string[] {
  return cells.filter((cell): cell is string => looksLikeTitle(cell, isOfDates(argument)));
}

function isTitleOrBlank({ argument }: GivenRange, cells: readonly Cell[]): boolean {
  return cells.every((cell) => isBlank(cell) || looksLikeTitle(cell, isOfDates(argument)));
}

/** Whether the first row of columns of numbers is one of titles. */
export function isTitleRow(cells: readonly Cell[]): boolean {
  return (
    cells.some((cell) => looksLikeTitle(cell)) && cells.every((cell) => isBlank(cell) || looksLikeTitle(cell))
  );
}

function isOfDates(argument: Argument): boolean {
  return 'type' in argument && argument.type.includes('Date');
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
