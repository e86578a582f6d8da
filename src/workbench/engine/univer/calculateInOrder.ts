import type { IUnitRange, Univer } from '@univerjs/core';
import {
  type FormulaDependencyTree,
  FormulaDependencyTreeVirtual,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
} from '@univerjs/engine-formula';
import type { Spills } from './spills';

/** What Univer's own services have under these names. */
interface Generator {
  _createFDtree(...place: unknown[]): FormulaDependencyTree;
}
interface Calculator {
  _getArrayFormulaDirtyRangeAndExcludedRange(spills: object, features: object): unknown;
}

/**
 * Lets every formula be calculated once after a change, after all that it reads. To Univer a formula fills its own cell alone: it
 * calculates what reads the cells beside once more, and everything that follows. Here a formula fills what it was last seen to fill;
 * who reads what it reaches anew, `Spills` tells afterwards.
 */
export function calculateInOrder(univer: Univer, spills: Spills): void {
  ignoreRules();
  const injector = univer.__getInjector();
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const create = generator._createFDtree.bind(generator);
  generator._createFDtree = (...place) => {
    const tree = create(...place);
    const own = tree.toRTreeItem.bind(tree);
    tree.toRTreeItem = (): IUnitRange[] => {
      const filled = spills.knownOf(tree.subUnitId, tree.row, tree.column);
      return filled ? [filled] : own();
    };
    return tree;
  };
  const calculator = injector.get(ICalculateFormulaService) as unknown as Calculator;
  const dirtyRanges = calculator._getArrayFormulaDirtyRangeAndExcludedRange.bind(calculator);
  calculator._getArrayFormulaDirtyRangeAndExcludedRange = (_, features) => dirtyRanges({}, features);
}

const ownCell = FormulaDependencyTreeVirtual.prototype.toRTreeItem;

/**
 * The formulas of rules, such as conditional formats, fill no cell. Univer counts their places from the sheet's first cell, and
 * calculates all that reads the cells there. All workbooks share the class; doing it again changes nothing.
 */
function ignoreRules(): void {
  FormulaDependencyTreeVirtual.prototype.toRTreeItem = function item(this: FormulaDependencyTreeVirtual) {
    return this.formulaId ? [] : ownCell.call(this);
  };
}
