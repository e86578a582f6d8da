import { CellError } from '../cells/refusal';
import { functionNamed } from '../functions/functionNamed';
import { messageFor, spreadsheetLanguage, translatePhrases } from './wording';

/** Runs a custom function on what Sheets passes; a refusal is thrown as a message for the cell's note. */
export function callFunction(name: string, given: ArrayLike<unknown>): unknown {
  const { run, returns, shape, args } = functionNamed(name);
  try {
    const result = run(Array.from(given));
    const hasWords = shape !== 'perRow' || [returns].flat().some(({ format }) => format === 'words');
    return hasWords ? translatePhrases(result, spreadsheetLanguage) : result;
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    // The language is asked for only where there are words: a call that returns numbers depends on no service.
    throw new Error(messageFor(error.refusal, spreadsheetLanguage(), args));
  }
}
