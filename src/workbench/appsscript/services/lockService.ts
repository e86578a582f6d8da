import type { Execution } from '../runtime/execution';
import { free, type Rules, Service } from '../runtime/service';

type GasLockService = GoogleAppsScript.Lock.LockService;
type Methods = Pick<GasLockService, 'getDocumentLock'>;

const RULES: Rules<Methods> = { getDocumentLock: free() };

/** `LockService`: keeps two people from changing the document at once. */
export class LockService extends Service<GasLockService> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'LockService', RULES);
  }

  getDocumentLock(): GasLock {
    return new Lock(this.execution).self;
  }
}

type GasLock = GoogleAppsScript.Lock.Lock;
type LockMethods = Pick<GasLock, 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock'>;

const LOCK_RULES: Rules<LockMethods> = {
  tryLock: free(['number']),
  waitLock: free(['number']),
  releaseLock: free(),
  hasLock: free(),
};

/**
 * The lock of the document. Runs of the workbench follow one another, so it is free unless somebody else, in a
 * test, holds it; Google takes it back from a run that ends without releasing it.
 */
class Lock extends Service<GasLock> implements LockMethods {
  #isHeld = false;

  constructor(execution: Execution) {
    super(execution, 'Lock', LOCK_RULES);
  }

  tryLock(_milliseconds: number): boolean {
    this.#isHeld = !this.execution.host.lockedByOthers;
    return this.#isHeld;
  }

  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.#isHeld = false;
  }

  hasLock(): boolean {
    return this.#isHeld;
  }
}
