import { messageFor } from '../cells/message';
import { CellError } from '../cells/refusal';
import { functionNamed } from '../functions/byName';
import { spreadsheetLanguage } from './language';

/** Runs a custom function on what Sheets passes; a refusal is thrown as a message for the cell's note. */
export function callFunction(name: string, given: readonly unknown[]): unknown {
  try {
    return functionNamed(name).run(given);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    // Only a refused input asks for the language: a result never depends on a service.
    throw new Error(messageFor(error.refusal, spreadsheetLanguage()));
  }
}
