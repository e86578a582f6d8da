import type { Localized } from '../locales';
import { ANY_NUMBER, type CellKind, type CustomArgument, cost, count, type ValueOf, words } from './argument';
import { type Moment, readMoment, readMoments } from './moments';
import { cellsOfLineOrCell, readFilled, withoutTrailingBlanks } from './read';
import { CellError } from './refusal';
import { type Cell, isBlank, isRange, type Range, unwrapSingleCell } from './values';

/** A number, or null where it is missing. */
export type Observation = number | null;

interface Declaration<T> extends Pick<CustomArgument<T>, 'type' | 'read'> {
  readonly text: Localized;
  readonly optional?: boolean;
  readonly setting?: boolean;
}

type List<K extends CellKind> = CustomArgument<readonly ValueOf<K>[]>;

/** An argument with a reader of its own. */
export function custom<T>({ text: { en, fr }, ...declaration }: Declaration<T>): CustomArgument<T> {
  return { is: 'custom', text: { en, fr }, optional: false, setting: false, whole: true, ...declaration };
}

/** Reads each cell of a row or column, blanks included, so that lists beside each other stay aligned. */
function line<T>(text: Localized, type: string, readCell: (name: string, cell: Cell, row: number) => T) {
  return custom<readonly T[]>({
    text,
    type,
    read: (name, given) =>
      cellsOfLineOrCell(name, given).map((cell, index) => readCell(name, cell, index + 1)),
  });
}

/** Dates of a row or column, or whole numbers that count periods; null for a blank. */
export const moments = (text: Localized) =>
  custom<readonly (Moment | null)[]>({
    text,
    type: 'Date[][]',
    read: (name, given) => readMoments(name, cellsOfLineOrCell(name, given)),
  });

/** A single date, or a whole number that counts periods; null for a blank. */
export const moment = (text: Localized) =>
  custom<Moment | null>({
    text,
    setting: true,
    type: 'Date|number',
    read: (name, given) => readMoment(name, unwrapSingleCell(given)),
  });

/** Numbers of a row or column in the order of time; null for a blank, which is a missing observation. */
export const observations = (text: Localized) => line(text, 'number[][]', readObservation);

/** Columns of numbers beside the observations; columns that are blank throughout are left out. */
export const columns = (text: Localized) =>
  custom<readonly (readonly Observation[])[]>({
    text,
    optional: true,
    setting: true,
    type: 'number[][]',
    read: (name, given) =>
      columnsOf(isRange(given) ? given : [[given]])
        .filter((cells) => !cells.every(isBlank))
        .map((cells) => cells.map((cell, index) => readObservation(name, cell, index + 1))),
  });

/** Words of a row or column; '' for a blank. */
export const listOfWords = (text: Localized) => list(words(text), '', 'string[][]');

/** Numbers of things of a row or column; 0 for a blank. */
export const listOfCounts = ({ optional = false, ...text }: Localized & { readonly optional?: boolean }) => ({
  ...list(count(text), 0, 'number[][]'),
  optional,
});

/** Money spent, up to the last filled cell; 0 for a blank before it. */
export const listOfCosts = (text: Localized) => {
  const all = list(cost(text), 0, 'number[][]');
  const trimmed = (name: string, given: unknown) => [withoutTrailingBlanks(cellsOfLineOrCell(name, given))];
  return custom({ ...all, read: (name, given) => all.read(name, trimmed(name, given)) });
};

/** A whole number of 1 or more; null where none is given. */
export const wholeNumber = (text: Localized) =>
  custom<number | null>({ text, optional: true, setting: true, type: 'number', read: readWholeNumber });

/**
 * One of some words in any case, or the default where none is given.
 * @param synonyms other words for them, in small letters
 */
export const choice = <const T extends string, const D extends T | null>(
  text: Localized,
  choices: readonly T[],
  defaultChoice: D,
  synonyms: Readonly<Record<string, NoInfer<T>>> = {},
) =>
  custom<T | D>({
    text,
    optional: true,
    setting: true,
    type: 'string',
    read: (name, given) => {
      const cell = unwrapSingleCell(given);
      if (isBlank(cell)) return defaultChoice;
      const wanted = String(cell).trim().toLowerCase();
      const found = choices.find((each) => each === (synonyms[wanted] ?? wanted));
      if (found !== undefined) return found;
      throw new CellError({ reason: 'choice', argument: name, found: cell, other: choices.join(', ') });
    },
  });

/** A text as it is typed, spaces included, or the default where none is given. */
export const textSetting = ({ default: defaultText, ...text }: Localized & { readonly default: string }) =>
  custom<string>({
    text,
    optional: true,
    setting: true,
    type: 'string',
    read: (_, given) => {
      const cell = unwrapSingleCell(given);
      return isBlank(cell) ? defaultText : String(cell);
    },
  });

function list<K extends CellKind>(
  { kind, text }: { readonly kind: K; readonly text: Localized },
  blank: ValueOf<K>,
  type: string,
): List<K> {
  return line(text, type, (name, cell, row) =>
    isBlank(cell) ? blank : readFilled<K>(name, kind, cell, row),
  );
}

function columnsOf(range: Range): Cell[][] {
  return (range[0] ?? []).map((_, column) => range.map((row) => row[column]));
}

function readObservation(argument: string, found: Cell, row: number): Observation {
  return isBlank(found) ? null : readFilled(argument, ANY_NUMBER, found, row);
}

function readWholeNumber(argument: string, given: unknown): number | null {
  const cell = unwrapSingleCell(given);
  if (isBlank(cell)) return null;
  const found = readFilled(argument, ANY_NUMBER, cell);
  if (Number.isInteger(found) && found >= 1) return found;
  throw new CellError({ reason: 'wholeNumber', argument, found });
}
