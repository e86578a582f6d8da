import type { AuthMode, Role } from '../types';

/** What a service method requires of the run that calls it. */
export type Requirement = 'nothing' | 'ui' | 'dialog' | 'document' | 'selection' | 'edit' | 'properties';

/** What a run may do depends on these three. */
export interface RunContext {
  mode: AuthMode;
  role: Role;
  scopes: readonly string[];
}

type Check = (context: RunContext, method: string) => void;

const SCOPE = 'https://www.googleapis.com/auth/';
const DOCUMENT_SCOPES = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const DIALOG_SCOPES = [`${SCOPE}script.container.ui`];

const CHECKS: Record<Requirement, Check> = {
  nothing: () => {},
  ui: denyCustomFunction,
  dialog: (context, method) => {
    denyCustomFunction(context, method);
    if (context.mode !== 'FULL') throw permissionError(method, 'the user has not opened the menu yet');
    requireScope(context, method, DIALOG_SCOPES);
  },
  document: requireDocument,
  selection: (context, method) => {
    requireDocument(context, method);
    if (context.mode !== 'CUSTOM_FUNCTION') return;
    throw new Error(`not available in the workbench: ${method} in a custom function`);
  },
  edit: (context, method) => {
    requireDocument(context, method);
    if (context.mode === 'CUSTOM_FUNCTION')
      throw permissionError(method, 'a custom function may not change cells');
    if (context.role === 'viewer') throw permissionError(method, 'a viewer may not change the spreadsheet');
  },
  properties: requireAuthorisation,
};

/** Throws when a run of this context may not call the method, as Google would. */
export function assertPermitted(need: Requirement, context: RunContext, method: string): void {
  CHECKS[need](context, method);
}

function requireDocument(context: RunContext, method: string): void {
  requireAuthorisation(context, method);
  requireScope(context, method, DOCUMENT_SCOPES);
}

function requireAuthorisation({ mode }: RunContext, method: string): void {
  if (mode === 'NONE') throw permissionError(method, 'the add-on is not enabled in this spreadsheet yet');
}

function denyCustomFunction({ mode }: RunContext, method: string): void {
  if (mode === 'CUSTOM_FUNCTION') throw new Error(`Cannot call ${method}() from this context.`);
}

function requireScope({ scopes }: RunContext, method: string, accepted: readonly string[]): void {
  if (accepted.some((scope) => scopes.includes(scope))) return;
  throw new Error(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${accepted.join(' || ')}`,
  );
}

function permissionError(method: string, reason: string): Error {
  return new Error(`You do not have permission to call ${method}: ${reason}.`);
}
