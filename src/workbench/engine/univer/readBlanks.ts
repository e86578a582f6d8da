import {
  CellValueType,
  type ICellData,
  InterceptorEffectEnum,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import {
  BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { cellReader } from './readCells';

type Visit = Parameters<BaseReferenceObject['iterator']>[0];

const univerIterator = BaseReferenceObject.prototype.iterator;
const univerFirstCell = BaseReferenceObject.prototype.getFirstCell;

/**
 * Lets formulas tell a blank cell from one whose formula gives an empty text, as Sheets does: the first shows as a blank
 * where it is referred to and counts as 0, the second is a text, which is no number and is larger than any. To Univer
 * both are 0. All workbooks share the class; doing it again changes nothing.
 */
export function readBlanks(): void {
  BaseReferenceObject.prototype.iterator = function iterator(this: BaseReferenceObject, visit: Visit) {
    const { startRow, startColumn } = this.getRangePosition();
    if (isLost(this) || startRow < 0 || startColumn < 0) return univerIterator.call(this, visit);
    visitCells(this, visit);
  };
  BaseReferenceObject.prototype.getFirstCell = function first(this: BaseReferenceObject) {
    if (isLost(this)) return univerFirstCell.call(this);
    return firstValue(this, cellReader(this)) ?? NullValueObject.create();
  };
}

function visitCells(reference: BaseReferenceObject, visit: Visit): void {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const read = cellReader(reference);
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      const isFirst = row === startRow && column === startColumn;
      const value = isFirst ? firstValue(reference, read) : valueIn(reference, read(row, column));
      // Only `false` ends it, and not at a blank.
      if (visit(value, row, column) === false && value !== null) return;
    }
  }
}

/** Right after Univer's own, which shows a 0 where a spilled array has a blank. */
const AFTER_SPILLS = 99;

export function showSpilledBlanks(univer: Univer): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_SPILLS,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const isBlankSpill = spilled && (spilled.v ?? null) === null && (spilled.t ?? null) === null;
      return next(isBlankSpill ? { ...cell, v: null, t: null } : cell);
    },
  });
}

/**
 * Univer remembers which rows of a column hold a value. Where it finds a comparison's answer there, the rows that don't
 * match are missing from the answer instead of being FALSE.
 */
export function compareEveryCell(): void {
  Object.assign(CELL_INVERTED_INDEX_CACHE, { canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }) });
}

function isLost(reference: BaseReferenceObject): boolean {
  return reference.getCurrentActiveSheetData() === undefined;
}

/** A number of a range's first cell carries that cell's format, which the formula's own cell takes over. */
function firstValue(
  reference: BaseReferenceObject,
  read: ReturnType<typeof cellReader>,
): BaseValueObject | null {
  const { startRow: row, startColumn: column } = reference.getRangePosition();
  const value = valueIn(reference, read(row, column));
  if (!value?.isNumber()) return value;
  const pattern = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column);
  return pattern ? NumberValueObject.create(Number(value.getValue()), pattern) : value;
}

function valueIn(reference: BaseReferenceObject, cell: Nullable<ICellData>): BaseValueObject | null {
  if (!cell || isBlank(cell)) return null;
  return cell.v === '' ? StringValueObject.create('') : reference.getCellValueObject(cell);
}

/** Only a formula gives a cell an empty text. */
function isBlank({ v, t, p }: ICellData): boolean {
  if (p) return false;
  return v === undefined || v === null || (v === '' && t !== CellValueType.STRING);
}
