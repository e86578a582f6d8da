const WAIT_MS = 2000;

/** `busy`: somebody else's piece of work is under way, and this one didn't start. */
export type LockOutcome = 'done' | 'busy';

/** Runs one piece of work at a time in a spreadsheet. */
export function withDocumentLock(work: () => void): LockOutcome {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) return 'busy';
  try {
    work();
    return 'done';
  } finally {
    lock.releaseLock();
  }
}
