import { BaseReferenceObject } from '@univerjs/engine-formula';
import { isOpenEnd } from '../text/formulaText';

const boundless = BaseReferenceObject.prototype.getRangePosition;

/**
 * Lets the calculation end an open range at the last row of the sheet that it lies in. All workbooks share the
 * class; to do it once more changes nothing.
 */
export function endOpenRanges(): void {
  BaseReferenceObject.prototype.getRangePosition = function position(this: BaseReferenceObject) {
    const range = boundless.call(this);
    return isOpenEnd(range.endRow + 1) ? { ...range, endRow: this.getActiveSheetRowCount() - 1 } : range;
  };
}
