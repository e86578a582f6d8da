import type { cells } from '../locales/en';
import type { Cell } from './values';

export type RefusalReason = keyof (typeof cells)['refusals'];

/** The size of a range, as rows × columns. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function isShape(found: unknown): found is Shape {
  return typeof found === 'object' && found !== null && 'rows' in found && 'columns' in found;
}

/** Why an input can't be used: which argument, what was found there, and what it conflicts with. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly argument: string;
  readonly found: Cell | Shape;
  readonly other?: string;
  readonly otherFound?: Cell | Shape;
  /** The row of the range, counted from 1. */
  readonly row?: number;
}

/** An error for whoever typed the formula; `messageFor` words it once the language is known. */
export class CellError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.argument}: ${refusal.reason}`);
    this.name = 'CellError';
    this.refusal = refusal;
  }
}

export function sameRefusal(a: Refusal, b: Refusal): boolean {
  return a.reason === b.reason && a.argument === b.argument && a.other === b.other;
}
