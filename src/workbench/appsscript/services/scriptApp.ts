import type { Execution } from '../runtime/execution';
import { Service } from '../runtime/service';
import type { AuthMode } from '../types';

type GasScriptApp = GoogleAppsScript.Script.ScriptApp;

const AUTH_MODES: { [Mode in AuthMode]: Mode } = {
  NONE: 'NONE',
  LIMITED: 'LIMITED',
  FULL: 'FULL',
  CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
};

/** `ScriptApp`, for the authorisation modes that `onOpen` compares with. */
export class ScriptApp extends Service<GasScriptApp> {
  constructor(execution: Execution) {
    super(execution, 'ScriptApp', {}, { AuthMode: AUTH_MODES });
  }
}
