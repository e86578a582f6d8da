import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { isDateFormat } from 'numfmt';
import { dateOf } from '../text/serialDate';

/** What a custom function receives for one argument: a value, or rows of values for a range. */
export function argumentValue(argument: FunctionVariantType): unknown {
  if (argument.isError()) return (argument as BaseValueObject & { getErrorType(): string }).getErrorType();
  if (argument.isReferenceObject()) return rangeValue(argument as BaseReferenceObject);
  if (argument.isArray()) return arrayValue(argument as unknown as ArrayLike2D);
  return plainValue(argument as BaseValueObject);
}

interface ArrayLike2D {
  getArrayValue(): (BaseValueObject | null | undefined)[][];
}

function arrayValue(array: ArrayLike2D): unknown {
  return unwrapSingleCell(array.getArrayValue().map((row) => row.map((value) => plainValue(value))));
}

function rangeValue(range: BaseReferenceObject): unknown {
  const { startRow, endRow, startColumn, endColumn } = range.getRangePosition();
  const rows: unknown[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cells: unknown[] = [];
    for (let column = startColumn; column <= endColumn; column++) cells.push(cellValue(range, row, column));
    rows.push(cells);
  }
  return unwrapSingleCell(rows);
}

function cellValue(range: BaseReferenceObject, row: number, column: number): unknown {
  const cell = range.getCellData(row, column);
  if (cell?.v === undefined || cell.v === null) return '';
  const pattern = range.getCellPattern(range.getUnitId(), range.getSheetId(), row, column);
  return plainValue(range.getCellValueObject(cell), pattern);
}

// A reference to one cell arrives as its value.
function unwrapSingleCell(rows: unknown[][]): unknown {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function plainValue(value: BaseValueObject | null | undefined, pattern = value?.getPattern()): unknown {
  if (!value || value.isNull()) return '';
  if (value.isError()) return (value as BaseValueObject & { getErrorType(): string }).getErrorType();
  if (!value.isNumber()) return value.getValue();
  const number = Number(value.getValue());
  return pattern && isDateFormat(pattern) ? dateOf(number) : number;
}
