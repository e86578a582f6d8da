import type { Univer } from '@univerjs/core';
import { ErrorType, IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';
import { sheetsFunctions } from '../functions/sheets';
import { endOpenRanges } from './endOpenRanges';

/** Univer's type knows but one error for a formula that can't be read; its calculation takes them all. */
const UNREADABLE = ErrorType.ERROR as ErrorType as ErrorType.VALUE;

/**
 * Makes the calculation that of Sheets: its functions, its open ranges (which the grid keeps with a last row of
 * their own), and `#ERROR!` for a formula that can't be read.
 */
export function installDialect(univer: Univer): void {
  endOpenRanges();
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...sheetsFunctions);
  const lexer = injector.get(LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => {
    const tree = build(formula, ...rest);
    return tree === ErrorType.VALUE ? UNREADABLE : tree;
  };
}
