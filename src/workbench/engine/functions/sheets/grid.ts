import {
  ArrayValueObject,
  type BaseValueObject,
  type ErrorType,
  ErrorValueObject,
  NullValueObject,
} from '@univerjs/engine-formula';

/** Rows of values, as a range or an array holds them; a blank cell is undefined. */
export type Grid = (BaseValueObject | undefined)[][];

export function gridOf(value: BaseValueObject): Grid {
  if (!value.isArray()) return [[value.isNull() ? undefined : value]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => {
      const cell = array.get(row, column);
      return cell && !cell.isNull() ? cell : undefined;
    }),
  );
}

/** The rows as a formula's result, from which they spill. */
export function arrayOf(grid: Grid): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: grid.map((row) => row.map((value) => value ?? NullValueObject.create())),
    rowCount: grid.length,
    columnCount: Math.max(1, ...grid.map((row) => row.length)),
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

export function firstOf(value: BaseValueObject): BaseValueObject | undefined {
  return gridOf(value)[0]?.[0];
}

export function textOf(value: BaseValueObject): string {
  return writtenOf(firstOf(value));
}

/** A value within a text; numbers were written in the spreadsheet's language before. */
export function writtenOf(value: BaseValueObject | undefined): string {
  const written = String(value?.getValue() ?? '');
  return value?.isBoolean() ? written.toUpperCase() : written;
}

export function valuesOf(values: readonly BaseValueObject[]): BaseValueObject[] {
  return values.flatMap((value) => gridOf(value).flat()).filter((cell) => cell !== undefined);
}

export function isTruthy(value: BaseValueObject | undefined): boolean {
  if (!value || value.isError() || value.isString()) return false;
  return Boolean(value.getValue());
}

export function errorOf(type: ErrorType): ErrorValueObject {
  return ErrorValueObject.create(type);
}
