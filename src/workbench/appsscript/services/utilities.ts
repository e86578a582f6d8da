import type { Execution } from '../runtime/execution';
import { free, type Rules, Service } from '../runtime/service';
import { formatDate } from './formatDate';

type GasUtilities = GoogleAppsScript.Utilities.Utilities;
type Methods = Pick<GasUtilities, 'formatDate' | 'getUuid' | 'sleep'>;

const RULES: Rules<Methods> = {
  formatDate: free(['object', 'string', 'string']),
  getUuid: free(),
  sleep: free(['number']),
};

/** `Utilities`, as far as the workbench has it. */
export class Utilities extends Service<GasUtilities> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'Utilities', RULES);
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return formatDate(new Date(date.getTime()), timeZone, format);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  /** Nothing happens while a run waits, so it needn't. */
  sleep(_milliseconds: number): void {}
}
