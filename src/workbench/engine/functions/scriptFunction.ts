import {
  BaseFunction,
  type BaseValueObject,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { CustomFunction } from '../types';
import { argumentValue } from './argumentValue';
import { type CellAddress, resultObject } from './resultObject';

type Result = ReturnType<BaseFunction['calculate']>;

/** What Sheets shows for a function that throws; Univer has no name for it. */
const ERROR = '#ERROR!' as ErrorType;

/** Receives what a cell's function threw, or null when it threw nothing. */
export type ErrorListener = (place: CellAddress, message: string | null) => void;

/** A function of the add-in, called with Apps Script's meaning of blanks, dates, errors and ranges. */
export class ScriptFunction extends BaseFunction {
  override needsReferenceObject = true;
  override needsLocale = true;

  constructor(
    private readonly script: CustomFunction,
    private readonly onError: ErrorListener,
  ) {
    super(script.name);
    this.minParams = 0;
    this.maxParams = 255;
  }

  override calculate(...args: BaseValueObject[]): Result {
    const address = this.#address();
    try {
      const values = args.map((arg) => argumentValue(arg as FunctionVariantType));
      const result = resultObject(this.script.call(...values), address);
      this.onError(address, null);
      return result as Result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.onError(address, message);
      return ErrorValueObject.create(ERROR, message);
    }
  }

  #address(): CellAddress {
    return {
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    };
  }
}
