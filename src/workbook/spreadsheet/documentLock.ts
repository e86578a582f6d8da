const WAIT_MS = 2000;

/** `busy`: somebody else holds the lock, and the work didn't start. */
export type LockOutcome = 'done' | 'busy';

/** Runs work under the spreadsheet's lock: one piece at a time, whoever started it. */
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
