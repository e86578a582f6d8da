import type { Bundle } from '../../../../src/workbench/appsscript';

const SCOPE = 'https://www.googleapis.com/auth/';
export const SPREADSHEET_SCOPE = `${SCOPE}spreadsheets.currentonly`;
export const DIALOG_SCOPE = `${SCOPE}script.container.ui`;

/** A bundle of the given code, with the scopes of the real one unless told otherwise. */
export function bundleOf(code: string, scopes: string[] = [SPREADSHEET_SCOPE, DIALOG_SCOPE]): Bundle {
  return {
    name: 'Shop figures',
    code,
    pages: { Sidebar: '<p>Welcome</p>' },
    manifest: { oauthScopes: scopes, runtimeVersion: 'V8' },
  };
}
