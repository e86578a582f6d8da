import type { Plan } from '../../../../src/workbook/spreadsheet/plan';
import { Book, dump, open } from '../../../support/memorySpreadsheet';
import { buildAll } from './buildAll';

/** A spreadsheet in which the plan was built without any trouble. */
export function built(plan: Plan, book = new Book()): Book {
  open(book);
  expect(buildAll(plan)).toBe('done');
  return book;
}

/**
 * Lets work fail at its first call, then in a fresh spreadsheet at its second, and so on until it gets
 * through, and each time checks what the spreadsheet is like after the work is done again.
 */
export function failEverywhere(
  prepare: () => Book,
  work: () => unknown,
  check: (book: Book, call: string) => void,
  meanwhile: (book: Book) => void = () => {},
): number {
  let tried = 0;
  for (const when of ['before', 'after'] as const) {
    for (let call = 1; interrupted(prepare(), call, when, { work, check, meanwhile }); call++) tried++;
  }
  return tried;
}

/** For work that takes long: one call in several fails, in turn before it did anything and after all was done. */
export function failNowAndThen(
  every: number,
  prepare: () => Book,
  work: () => unknown,
  check: (book: Book, call: string) => void,
): number {
  const trial = { work, check, meanwhile: () => {} };
  let tried = 0;
  while (interrupted(prepare(), 1 + tried * every, tried % 2 ? 'after' : 'before', trial)) tried++;
  return tried;
}

interface Trial {
  readonly work: () => unknown;
  readonly check: (book: Book, call: string) => void;
  /** What the user does between the failure and the next run. */
  readonly meanwhile: (book: Book) => void;
}

function interrupted(
  book: Book,
  call: number,
  when: 'before' | 'after',
  { work, check, meanwhile }: Trial,
): boolean {
  open(book);
  book.calls.failAt(call, when);
  const failed = fails(work);
  book.endRun();
  if (!failed) return false;
  meanwhile(book);
  expect(work()).toBe('done');
  check(book, `${when} call ${call}`);
  return true;
}

function fails(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Service ')) return true;
    throw error;
  }
}

/** Compared in detail, which takes long, only to show a difference. */
export function expectSame(book: Book, whole: unknown, call: string): void {
  const state = dump(book);
  if (JSON.stringify(state) !== JSON.stringify(whole))
    expect({ call, state }).toEqual({ call, state: whole });
}
