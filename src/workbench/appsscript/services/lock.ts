import type { Execution } from '../runtime/execution';
import { free, type Rules, Service } from '../runtime/service';

type GasLock = GoogleAppsScript.Lock.Lock;
type Methods = Pick<GasLock, 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock'>;

const RULES: Rules<Methods> = {
  tryLock: free(['number']),
  waitLock: free(['number']),
  releaseLock: free(),
  hasLock: free(),
};

/**
 * The lock of the document. Runs of the workbench follow one another, so it is free unless somebody else, in a
 * test, holds it; Google takes it back from a run that ends without releasing it.
 */
export class Lock extends Service<GasLock> implements Methods {
  #isHeld = false;

  constructor(execution: Execution) {
    super(execution, 'Lock', RULES);
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
