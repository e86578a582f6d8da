import type { Localized } from '../locales';
import { ANY_NUMBER, type CellKind, type CustomArgument, cost, count, type ValueOf, words } from './argument';
import { accepts, lineOrCell, numberAsText, refusalFor, withoutTrailingBlanks } from './read';
import { CellError } from './refusal';
import { type Cell, isBlank, isDate, isError, isRange, type Range, unwrapSingleCell } from './values';

/** A moment as typed: a date, or a whole number that counts days, weeks or months. */
export type Moment = Date | number;

/** A number, or null where it is missing. */
export type Observation = number | null;

/** Dates or whole numbers of a row or column, blanks kept in their place. */
export const moments = (text: Localized): CustomArgument<readonly (Moment | null)[]> => ({
  ...base(text),
  type: 'Date[][]',
  read: (name, given) => lineOrCell(name, given).map((cell, index) => readMoment(name, cell, index + 1)),
});

/** A single date or whole number. */
export const moment = (text: Localized): CustomArgument<Moment | null> => ({
  ...base(text),
  setting: true,
  type: 'Date|number',
  read: (name, given) => readMoment(name, unwrapSingleCell(given)),
});

/** Numbers of a row or column in the order of time; a blank is a missing observation. */
export const observations = (text: Localized): CustomArgument<readonly Observation[]> => ({
  ...base(text),
  type: 'number[][]',
  read: (name, given) => lineOrCell(name, given).map((cell, index) => readObservation(name, cell, index + 1)),
});

/** Columns of numbers beside the observations; columns that are blank throughout are left out. */
export const columns = (text: Localized): CustomArgument<readonly (readonly Observation[])[]> => ({
  ...base(text),
  optional: true,
  setting: true,
  type: 'number[][]',
  read: (name, given) => {
    const range = isRange(given) ? given : [[given]];
    return columnsOf(range)
      .filter((cells) => !cells.every(isBlank))
      .map((cells) => cells.map((cell, index) => readObservation(name, cell, index + 1)));
  },
});

/** A whole number of 1 or more; null where none is given. */
export const wholeNumber = (text: Localized): CustomArgument<number | null> => ({
  ...base(text),
  optional: true,
  setting: true,
  type: 'number',
  read: (name, given) => {
    const cell = unwrapSingleCell(given);
    if (isBlank(cell)) return null;
    const found = readNumber(name, cell);
    if (Number.isInteger(found) && found >= 1) return found;
    throw new CellError({ reason: 'wholeNumber', argument: name, found });
  },
});

/** One of some words. */
export const choice = <const T extends string>(
  text: Localized,
  choices: readonly T[],
  defaultChoice: NoInfer<T>,
): CustomArgument<T> => ({
  ...base(text),
  optional: true,
  setting: true,
  type: 'string',
  read: (name, given) => {
    const cell = unwrapSingleCell(given);
    if (isBlank(cell)) return defaultChoice;
    const wanted = String(cell).trim().toLowerCase();
    const found = choices.find((each) => each === wanted);
    if (found !== undefined) return found;
    throw new CellError({ reason: 'choice', argument: name, found: cell, other: choices.join(', ') });
  },
});

function base({ en, fr }: Localized) {
  return { text: { en, fr }, optional: false, setting: false, whole: true } as const;
}

function columnsOf(range: Range): Cell[][] {
  return (range[0] ?? []).map((_, column) => range.map((row) => row[column]));
}

function readMoment(argument: string, found: Cell, row?: number): Moment | null {
  if (isBlank(found)) return null;
  if (isDate(found) && !Number.isNaN(found.getTime())) return found;
  if (typeof found === 'number' && Number.isSafeInteger(found)) return found;
  throw new CellError({ reason: isError(found) ? 'error' : 'notADate', argument, found, ...atRow(row) });
}

function readObservation(argument: string, found: Cell, row: number): Observation {
  return isBlank(found) ? null : readNumber(argument, found, row);
}

function readNumber(argument: string, found: Cell, row?: number): number {
  if (typeof found === 'number' && Number.isFinite(found)) return found;
  throw new CellError({ ...refusalFor(argument, ANY_NUMBER, found), ...atRow(row) });
}

function atRow(row?: number) {
  return row === undefined ? {} : { row };
}

type List<K extends CellKind> = CustomArgument<readonly ValueOf<K>[]>;

/** Words of a row or column; a blank is ''. */
export const listOfWords = (text: Localized): List<ReturnType<typeof words>['kind']> =>
  list(words(text), '', 'string[][]');

/** Numbers of things of a row or column; a blank is 0. */
export const listOfCounts = ({ optional = false, ...text }: Localized & { readonly optional?: boolean }) => ({
  ...list(count(text), 0, 'number[][]'),
  optional,
});

/** Money spent, up to the last filled cell; a blank before it is 0. */
export const listOfCosts = (text: Localized): List<ReturnType<typeof cost>['kind']> => {
  const all = list(cost(text), 0, 'number[][]');
  return { ...all, read: (name, given) => all.read(name, [withoutTrailingBlanks(lineOrCell(name, given))]) };
};

/** Reads each cell of a row or column in its place, so that lists beside each other stay so. */
function list<K extends CellKind>(
  { kind, text }: { readonly kind: K; readonly text: Localized },
  blank: ValueOf<K>,
  type: string,
): List<K> {
  const readAt = (name: string, found: Cell, index: number): ValueOf<K> => {
    const cell = kind.isText ? numberAsText(found) : found;
    if (isBlank(cell)) return blank;
    if (accepts(kind, cell)) return cell;
    throw new CellError({ ...refusalFor(name, kind, cell), row: index + 1 });
  };
  return {
    ...{ text, type, optional: false, setting: false, whole: true },
    read: (name, given) => lineOrCell(name, given).map((cell, index) => readAt(name, cell, index)),
  };
}
