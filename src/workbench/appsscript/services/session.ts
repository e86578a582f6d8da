import type { Execution } from '../runtime/execution';
import { free, type Rules, Service } from '../runtime/service';

type GasSession = GoogleAppsScript.Base.Session;
type Methods = Pick<GasSession, 'getActiveUserLocale' | 'getScriptTimeZone'>;

const RULES: Rules<Methods> = {
  getActiveUserLocale: free(),
  getScriptTimeZone: free(),
};

/** `Session`: the user speaks the workbench's language. */
export class Session extends Service<GasSession> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'Session', RULES);
  }

  getActiveUserLocale(): string {
    return this.execution.engine.language;
  }

  getScriptTimeZone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
}
