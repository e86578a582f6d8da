import { type BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import { arrayOf, errorOf, firstOf, type Grid, gridOf } from './grid';
import { SheetsFunction } from './sheetsFunction';

type Cut = <Item>(items: readonly Item[], count: number) => readonly Item[];

/** The first rows and columns of an array, or with negative counts the last ones; blank cells stay blank. */
export const TAKE = slicing('TAKE', (items, count) =>
  count < 0 ? items.slice(count) : items.slice(0, count),
);

/** What TAKE would leave. */
export const DROP = slicing('DROP', (items, count) =>
  count < 0 ? items.slice(0, count) : items.slice(count),
);

/** Some columns of an array, counted from 1, or from its end with negative numbers. */
export const CHOOSECOLS = choosing('CHOOSECOLS', (grid, at) => columnsAt(grid, at));

/** Some rows of an array, counted as by CHOOSECOLS. */
export const CHOOSEROWS = choosing('CHOOSEROWS', (grid, at) => at.map((index) => grid[index] ?? []));

function slicing(name: string, cut: Cut): SheetsFunction {
  return new SheetsFunction(name, [2, 3], (array, rows, columns) => {
    const grid = gridOf(array);
    const width = grid[0]?.length ?? 0;
    const [down, across] = [countOf(rows), countOf(columns)];
    const kept = cut(span(width), across ?? keepsAll(name, width));
    const left = cut(grid, down ?? keepsAll(name, grid.length)).map((row) =>
      kept.map((column) => row[column]),
    );
    return left.length === 0 || kept.length === 0 ? errorOf(ErrorType.VALUE) : arrayOf(left);
  });
}

/** What leaves an argument out: all are taken, none is dropped. */
function keepsAll(name: string, length: number): number {
  return name === 'TAKE' ? length : 0;
}

function choosing(name: string, pick: (grid: Grid, at: readonly number[]) => Grid): SheetsFunction {
  return new SheetsFunction(name, [2, 255], (array, ...chosen) => {
    const grid = gridOf(array);
    const length = name === 'CHOOSEROWS' ? grid.length : (grid[0]?.length ?? 0);
    const places = chosen
      .flatMap((each) => gridOf(each).flat())
      .map((each) => Math.trunc(Number(each?.getValue() ?? 0)));
    if (places.some((place) => place === 0 || !(Math.abs(place) <= length))) return errorOf(ErrorType.VALUE);
    return arrayOf(
      pick(
        grid,
        places.map((place) => (place < 0 ? length + place : place - 1)),
      ),
    );
  });
}

function columnsAt(grid: Grid, at: readonly number[]): Grid {
  return grid.map((row) => at.map((index) => row[index]));
}

/** Undefined where the argument is left out or blank. */
function countOf(argument: BaseValueObject | undefined): number | undefined {
  const first = argument && firstOf(argument);
  return first && Math.trunc(Number(first.getValue()));
}

function span(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
