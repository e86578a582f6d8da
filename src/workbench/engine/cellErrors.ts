import type { Place } from './functions/resultObject';

/** The messages of functions that threw, by the cell that called them. */
export class CellErrors {
  readonly #messages = new Map<string, string>();

  /** Set by each calculation of the cell, so that a message never outlives its error. */
  set({ sheetId, row, column }: Place, message: string | null): void {
    const key = keyOf(sheetId, row, column);
    if (message === null) this.#messages.delete(key);
    else this.#messages.set(key, message);
  }

  messageAt(sheetId: string, row: number, column: number): string | null {
    return this.#messages.get(keyOf(sheetId, row, column)) ?? null;
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}:${row}:${column}`;
}
