import type { IUnitRange, Univer } from '@univerjs/core';
import { IFormulaCurrentConfigService } from '@univerjs/engine-formula';

/**
 * Once all that is due is calculated, Univer looks again at the readers of cells that formulas spilled into, and then
 * calculates everything else a second time too. What no spill reaches needs no second look.
 */
export function calculateOnce(univer: Univer): void {
  const due = univer.__getInjector().get(IFormulaCurrentConfigService);
  const lookAgain = due.loadDirtyRangesAndExcludedCell.bind(due);
  due.loadDirtyRangesAndExcludedCell = (spills: IUnitRange[], excluded) => {
    lookAgain(spills, excluded);
    Object.assign(due, { _forceCalculate: false, _dirtyUnitOtherFormulaMap: {} });
  };
}
