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
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    if (isLost(this) || startRow < 0 || startColumn < 0) return univerIterator.call(this, visit);
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const value = valueAt(this, row, column, row === startRow && column === startColumn);
        // Only `false` ends it, and not at a blank.
        if (visit(value, row, column) === false && value !== null) return;
      }
    }
  };
  BaseReferenceObject.prototype.getFirstCell = function first(this: BaseReferenceObject) {
    const { startRow, startColumn } = this.getRangePosition();
    if (isLost(this)) return univerFirstCell.call(this);
    return valueAt(this, startRow, startColumn, true) ?? NullValueObject.create();
  };
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

/** A number of the first cell carries that cell's format, which the formula's own cell takes over. */
function valueAt(
  reference: BaseReferenceObject,
  row: number,
  column: number,
  isFirst: boolean,
): BaseValueObject | null {
  const cell: Nullable<ICellData> = reference.getCellData(row, column);
  if (!cell || isBlank(cell)) return null;
  if (cell.v === '') return StringValueObject.create('');
  const value = reference.getCellValueObject(cell);
  if (!isFirst || !value.isNumber()) return value;
  const pattern = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column);
  return pattern ? NumberValueObject.create(Number(value.getValue()), pattern) : value;
}

/** Only a formula gives a cell an empty text. */
function isBlank({ v, t, p }: ICellData): boolean {
  if (p) return false;
  return v === undefined || v === null || (v === '' && t !== CellValueType.STRING);
}
