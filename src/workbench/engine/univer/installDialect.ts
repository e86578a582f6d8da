import type { Univer } from '@univerjs/core';
import { BaseReferenceObject, ErrorType, IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { sheetsFunctions } from '../functions/sheets';
import { isOpenEnd } from '../text/formulaText';
import { dropOldExtras } from './keepExtras';
import { compareEveryCell, readBlanks, showSpilledBlanks } from './readBlanks';
import { takeCells } from './takeCells';

/** Univer's type knows but one error for a formula that can't be read; its calculation takes them all. */
const UNREADABLE = ErrorType.ERROR as ErrorType as ErrorType.VALUE;

/**
 * Makes the calculation that of Sheets: its functions, its blanks, its open ranges (which the grid stores with a last row
 * of their own), and `#ERROR!` for a formula that can't be read.
 */
export function installDialect(univer: Univer): void {
  endOpenRanges();
  readBlanks();
  takeCells();
  compareEveryCell();
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...sheetsFunctions);
  dropOldExtras(univer);
  showSpilledBlanks(univer);
  const lexer = injector.get(LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => {
    const tree = build(formula, ...rest);
    return tree === ErrorType.VALUE ? UNREADABLE : tree;
  };
}

const boundless = BaseReferenceObject.prototype.getRangePosition;

/**
 * Lets the calculation end an open range at the last row of the sheet that it lies in. All workbooks share the
 * class; doing it again changes nothing.
 */
function endOpenRanges(): void {
  BaseReferenceObject.prototype.getRangePosition = function position(this: BaseReferenceObject) {
    const range = boundless.call(this);
    return isOpenEnd(range.endRow + 1) ? { ...range, endRow: this.getActiveSheetRowCount() - 1 } : range;
  };
}
