import type { Univer } from '@univerjs/core';
import { ErrorType, IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { sheetsFunctions } from '../functions/sheets';
import { withLastRow } from '../text/formulaText';

/** Univer's type knows but one error for a formula that can't be read; its calculation takes them all. */
const UNREADABLE = ErrorType.ERROR as ErrorType as ErrorType.VALUE;

/**
 * Makes the calculation that of Sheets: its functions, its open ranges (which the grid keeps with a last row of
 * their own), and `#ERROR!` for a formula that can't be read.
 */
export function installDialect(univer: Univer, lastRow: () => number): void {
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...sheetsFunctions);
  const lexer = injector.get(LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => {
    const tree = build(withLastRow(formula, lastRow()), ...rest);
    return tree === ErrorType.VALUE ? UNREADABLE : tree;
  };
}
