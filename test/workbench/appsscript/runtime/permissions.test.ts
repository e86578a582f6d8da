import {
  assertPermitted,
  type Requirement,
  type RunContext,
} from '../../../../src/workbench/appsscript/runtime/permissions';
import { DIALOG_SCOPE, SPREADSHEET_SCOPE } from '../support/bundle';

const CONTEXT: RunContext = { mode: 'FULL', role: 'owner', scopes: [SPREADSHEET_SCOPE, DIALOG_SCOPE] };

const NEEDS: Requirement[] = ['nothing', 'ui', 'dialog', 'document', 'selection', 'edit', 'properties'];

const permitted = (context: Partial<RunContext>) =>
  NEEDS.filter((need) => {
    try {
      assertPermitted(need, { ...CONTEXT, ...context }, 'Range.x');
      return true;
    } catch {
      return false;
    }
  });

describe('a run', () => {
  it.each([
    ['with full authorisation', {}, NEEDS],
    ['of onOpen, where enabled', { mode: 'LIMITED' }, NEEDS.filter((need) => need !== 'dialog')],
    ['of onOpen, where only installed', { mode: 'NONE' }, ['nothing', 'ui']],
    ['of a custom function', { mode: 'CUSTOM_FUNCTION' }, ['nothing', 'document', 'properties']],
    ['for a viewer', { role: 'viewer' }, NEEDS.filter((need) => need !== 'edit')],
    ['for an editor', { role: 'editor' }, NEEDS],
    ['without any scope', { scopes: [] }, ['nothing', 'ui', 'properties']],
    [
      'with the wide scope',
      { scopes: [SPREADSHEET_SCOPE.replace('.currentonly', '')] },
      NEEDS.filter((n) => n !== 'dialog'),
    ],
  ] satisfies [string, Partial<RunContext>, Requirement[]][])(
    'A run %s may call what its authorisation allows',
    (_, context, needs) => {
      expect(permitted(context)).toEqual(needs);
    },
  );

  it.each([
    [
      'edit',
      { mode: 'CUSTOM_FUNCTION' },
      'permission to call Range.x: a custom function may not change cells.',
    ],
    ['edit', { role: 'viewer' }, 'permission to call Range.x: a viewer may not change the spreadsheet.'],
    [
      'document',
      { mode: 'NONE' },
      'permission to call Range.x: the add-on is not enabled in this spreadsheet yet.',
    ],
    ['dialog', { mode: 'LIMITED' }, 'permission to call Range.x: the user has not opened the menu yet.'],
  ] satisfies [Requirement, Partial<RunContext>, string][])(
    'A call that requires %s is denied with the reason in %j',
    (need, context, message) => {
      expect(() => assertPermitted(need, { ...CONTEXT, ...context }, 'Range.x')).toThrow(message);
    },
  );
});
