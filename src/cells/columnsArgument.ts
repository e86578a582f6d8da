import type { Localized } from '../locales';
import { ANY_NUMBER, COST, COUNT, type NumberKind, POSITION } from './argument';
import { custom, type Observation } from './customArguments';
import { cellsOfLineOrCell, readFilled } from './read';
import { type Cell, isBlank, isRange } from './values';

/** Columns of observations, in the order of time; a blank is a missing one. */
export type Columns = readonly (readonly Observation[])[];

/** One or several columns of numbers, each a series of its own; a range of one row is one series. */
export const numberColumns = (text: Localized) => columnsOf(ANY_NUMBER, text);

/** One or several columns of numbers of things, 0 or more. */
export const countColumns = (text: Localized) => columnsOf(COUNT, text);

/** One or several columns of places in the search results, 1 or more. */
export const positionColumns = (text: Localized) => columnsOf(POSITION, text);

/** Money spent, 0 or more, of a row or column; a blank is unknown, not 0. */
export const knownCosts = (text: Localized) =>
  custom<readonly Observation[]>({
    text,
    type: 'number[][]',
    read: (name, given) => readColumn(name, COST, cellsOfLineOrCell(name, given)),
  });

function columnsOf(kind: NumberKind, text: Localized) {
  return custom<Columns>({
    text,
    type: 'number[][]',
    read: (name, given) => columnsIn(name, given).map((cells) => readColumn(name, kind, cells)),
  });
}

function columnsIn(name: string, given: unknown): (readonly Cell[])[] {
  if (!isRange(given) || given.length < 2) return [cellsOfLineOrCell(name, given)];
  return (given[0] ?? []).map((_, column) => given.map((row) => row[column]));
}

function readColumn(argument: string, kind: NumberKind, cells: readonly Cell[]): Observation[] {
  return cells.map((cell, index) => {
    if (isBlank(cell)) return null;
    return readFilled(argument, kind, cell, index + 1);
  });
}
