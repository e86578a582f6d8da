import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { serialOfDate } from '../text/serialDate';

/** Where a result goes: its cell, from which rows of results spill. */
export interface CellAddress {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a custom function returned, as the grid takes it. */
export function resultObject(result: unknown, address: CellAddress): BaseValueObject {
  return Array.isArray(result) ? arrayObject(result, address) : valueObject(result);
}

function arrayObject(
  result: readonly unknown[],
  { unitId, sheetId, row, column }: CellAddress,
): BaseValueObject {
  const rows = result.map((line) => (Array.isArray(line) ? line : [line]));
  const width = Math.max(1, ...rows.map((line) => line.length));
  return ArrayValueObject.create({
    calculateValueList: rows.map((line) => Array.from({ length: width }, (_, i) => valueObject(line[i]))),
    rowCount: rows.length,
    columnCount: width,
    unitId,
    sheetId,
    row,
    column,
  });
}

function valueObject(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'number') return numberObject(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value instanceof Date) return NumberValueObject.create(serialOfDate(value), 'yyyy-mm-dd');
  return StringValueObject.create(String(value));
}

function numberObject(value: number): BaseValueObject {
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}
