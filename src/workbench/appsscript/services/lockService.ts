import type { Execution } from '../runtime/execution';
import { free, type Rules, Service } from '../runtime/service';
import { Lock } from './lock';

type GasLockService = GoogleAppsScript.Lock.LockService;
type Methods = Pick<GasLockService, 'getDocumentLock'>;

const RULES: Rules<Methods> = { getDocumentLock: free() };

/** `LockService`: keeps two people from changing the document at once. */
export class LockService extends Service<GasLockService> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'LockService', RULES);
  }

  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return new Lock(this.execution).self;
  }
}
