import type { IRange } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  NullValueObject,
  RangeReferenceObject,
} from '@univerjs/engine-formula';

/** What Univer's own functions have under these names. */
interface ReferenceMaker {
  createReferenceObject(from: BaseReferenceObject, range: IRange): BaseReferenceObject;
  _setReferenceDefault(from: BaseReferenceObject, made: BaseReferenceObject): BaseReferenceObject;
}

/** What Univer's class of cells, which it keeps to itself, has under this name: the range from one to another. */
interface CellReference extends BaseReferenceObject {
  _createRange(range: IRange): BaseReferenceObject;
}

const functions = BaseFunction.prototype as unknown as ReferenceMaker;
const setDefaults = functions._setReferenceDefault;
const create = functions.createReferenceObject;

/** A function that makes a cell out of a range gives away the class. */
const FIRST_CELL: IRange = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
const maker = { ...functions, _setReferenceDefault: (_: unknown, made: BaseReferenceObject) => made };
const Cell = create.call(maker, new RangeReferenceObject(FIRST_CELL, '', ''), FIRST_CELL).constructor as new (
  a1: string,
) => CellReference;
const cells: CellReference = Cell.prototype;
const createRange = cells._createRange;

/**
 * Lets references that are made out of others read what formulas have just spilled, as those do: a range out of its corners, and
 * the cells of a range that a function such as MAP takes one by one. Each of these has the value that was read with the range;
 * Univer writes and parses its address, and reads it anew. All workbooks share the classes; doing it again changes nothing.
 */
export function takeCells(): void {
  cells._createRange = function range(this: CellReference, corners) {
    return withSpills(createRange.call(this, corners), this);
  };
  functions._setReferenceDefault = function defaults(from, made) {
    return setDefaults.call(this, from, withSpills(made, from));
  };
  functions.createReferenceObject = function created(from, range) {
    if (!isCellWithin(from, range)) return create.call(this, from, range);
    const cell = new Cell('A1');
    cell.setRangeData(range);
    const made = this._setReferenceDefault(from, cell);
    if (made.isReferenceObject()) keepValue(made, from);
    return made;
  };
}

function withSpills(made: BaseReferenceObject, from: BaseReferenceObject): BaseReferenceObject {
  made.setArrayFormulaRange(from.getArrayFormulaRange());
  made.setRuntimeArrayFormulaCellData(from.getRuntimeArrayFormulaCellData());
  made.setRuntimeArrayFormulaRange(from.getRuntimeArrayFormulaRange());
  made.setRuntimeFeatureCellData(from.getRuntimeFeatureCellData());
  return made;
}

function isCellWithin(
  from: BaseReferenceObject,
  { startRow, endRow, startColumn, endColumn }: IRange,
): boolean {
  const whole = from.getRangePosition();
  const isInside =
    startRow >= whole.startRow &&
    endRow <= whole.endRow &&
    startColumn >= whole.startColumn &&
    endColumn <= whole.endColumn;
  return isInside && startRow === endRow && startColumn === endColumn;
}

function keepValue(cell: BaseReferenceObject, from: BaseReferenceObject): void {
  const { startRow: row, startColumn: column } = cell.getRangeData();
  const whole = from.getRangePosition();
  const value = from.toArrayValueObject().get(row - whole.startRow, column - whole.startColumn);
  const array = ArrayValueObject.create({
    calculateValueList: [[value ?? NullValueObject.create()]],
    rowCount: 1,
    columnCount: 1,
    unitId: cell.getUnitId(),
    sheetId: cell.getSheetId(),
    row,
    column,
  });
  cell.toArrayValueObject = () => array;
}
