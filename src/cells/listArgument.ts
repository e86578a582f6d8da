import type { Localized } from '../locales';
import { type CellKind, type CustomArgument, cost, count, type ValueOf, words } from './argument';
import { accepts, lineOrCell, numberAsText, refusalFor, withoutTrailingBlanks } from './read';
import { CellError } from './refusal';
import { type Cell, isBlank } from './values';

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
