import { createAddIn } from '../../../src/workbench/appsscript';
import { blankEngine } from './support/blankEngine';
import { bundleOf, DIALOG_SCOPE, SPREADSHEET_SCOPE } from './support/bundle';

const addInOf = (code: string, scopes?: string[]) => createAddIn(bundleOf(code, scopes), blankEngine());

const MENU = `function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale() + ' help', 'openSidebar').addToUi();
}`;
const SIDEBAR = `function openSidebar() {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Figures');
  SpreadsheetApp.getUi().showSidebar(page);
}`;

const LOG = `function log(text) {
  PropertiesService.getUserProperties().setProperty('last', text);
  if (text === 'b') throw new Error('b');
}`;

describe('custom functions', () => {
  const code = `var made = 0;
/**
 * Adds. · Additionne.
 * @param {number} a the first
 * @return {number}
 * @customfunction
 */
function ADD(a, b) { made += 1; return a + b + made; }
function notOffered() {}`;

  it('Functions marked @customfunction are listed with their description', () => {
    const [add, ...others] = addInOf(code).customFunctions();
    expect(others).toEqual([]);
    expect(add).toMatchObject({
      name: 'ADD',
      description: 'Adds. · Additionne.',
      params: [{ name: 'a', type: 'number', description: 'the first' }],
    });
  });

  it('Each call of a custom function runs in an execution of its own', () => {
    const [add] = addInOf(code).customFunctions();
    expect([add?.call(1, 2), add?.call(1, 2)]).toEqual([4, 4]);
  });

  it.each([
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    [
      'SpreadsheetApp.getActiveRange()',
      'not available in the workbench: SpreadsheetApp.getActiveRange in a custom',
    ],
  ])('A custom function may not call %s', (call, message) => {
    const [probe] = addInOf(`/** @customfunction */ function PROBE() { return ${call}; }`).customFunctions();
    expect(() => probe?.call()).toThrow(message);
  });

  it('A custom function knows the language and the properties', () => {
    const code = `/** @customfunction */
      function PROBE() { return [Session.getActiveUserLocale(), PropertiesService.getUserProperties().getProperty('a')]; }`;
    const stored = { user: { a: 'kept' }, document: {} };
    const [probe] = createAddIn(bundleOf(code), blankEngine('fr'), stored).customFunctions();
    expect(probe?.call()).toEqual(['fr', 'kept']);
  });
});

test('A missing page of the bundle is named in the error', async () => {
  const addIn = addInOf("function probe() { HtmlService.createHtmlOutputFromFile('Other'); }");
  await expect(addIn.run('probe', [])).rejects.toThrow('No HTML file named Other was found.');
});

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('The menu is made in mode %s', async (mode) => {
    expect(await addInOf(MENU).openMenu(mode)).toEqual({
      title: 'Shop figures',
      items: [{ label: 'en help', functionName: 'openSidebar' }],
    });
  });

  it('A viewer has no menu, and neither has a script without onOpen', async () => {
    const addIn = addInOf(MENU);
    addIn.role = 'viewer';
    expect((await addIn.openMenu('FULL')).items).toEqual([]);
    expect((await addInOf('function other() {}').openMenu('FULL')).items).toEqual([]);
  });

  it('onOpen is given its authorisation mode', async () => {
    const code = `function onOpen(e) {
      const label = e.authMode === ScriptApp.AuthMode.LIMITED ? 'limited' : 'other';
      SpreadsheetApp.getUi().createMenu('Own').addItem(label, 'f').addToUi();
    }`;
    const menus = await Promise.all([addInOf(code).openMenu('LIMITED'), addInOf(code).openMenu('NONE')]);
    expect(menus.map(({ title, items }) => [title, items[0]?.label])).toEqual([
      ['Own', 'limited'],
      ['Own', 'other'],
    ]);
  });

  it.each([
    [
      'NONE',
      'SpreadsheetApp.getActiveSpreadsheet()',
      'permission to call SpreadsheetApp.getActiveSpreadsheet',
    ],
    [
      'NONE',
      'PropertiesService.getUserProperties()',
      'permission to call PropertiesService.getUserProperties',
    ],
    ['NONE', 'openSidebar()', 'permission to call Ui.showSidebar'],
    ['LIMITED', 'openSidebar()', 'permission to call Ui.showSidebar'],
  ] as const)('in mode %s cannot be made with %s', async (mode, call, message) => {
    await expect(addInOf(`function onOpen() { ${call}; } ${SIDEBAR}`).openMenu(mode)).rejects.toThrow(
      message,
    );
  });
});

describe('a menu item', () => {
  it('A menu item may open the sidebar', async () => {
    const addIn = addInOf(SIDEBAR);
    const shown: unknown[] = [];
    addIn.onSidebar((request) => shown.push(request));
    await addIn.runMenuItem('openSidebar');
    expect(shown).toEqual([{ title: 'Figures', html: '<p>Welcome</p>' }]);
  });

  it('Opening the sidebar needs its scope', async () => {
    const message = `not sufficient to call Ui.showSidebar. Required permissions: ${DIALOG_SCOPE}`;
    await expect(addInOf(SIDEBAR, [SPREADSHEET_SCOPE]).runMenuItem('openSidebar')).rejects.toThrow(message);
  });

  it('A menu item without its function fails', async () => {
    await expect(addInOf(SIDEBAR).runMenuItem('missing')).rejects.toThrow(
      'Script function not found: missing',
    );
  });
});

describe('a server call', () => {
  it('A server call carries plain values both ways', async () => {
    const addIn = addInOf('function echo(a, b) { return { a: a, b: b, hole: [undefined] }; }');
    expect(await addIn.run('echo', [{ n: 1 }, 'x'])).toEqual({ a: { n: 1 }, b: 'x', hole: [null] });
  });

  it('A server call refuses other values both ways', async () => {
    const addIn = addInOf('function now() { return { at: new Date(0) }; } function take() {}');
    await expect(addIn.run('now', [])).rejects.toThrow('illegal value in property: result.at (a Date)');
    await expect(addIn.run('take', [new Date(0)])).rejects.toThrow(
      'illegal value in property: argument 1 (a Date)',
    );
  });

  it('A server call fails with the message that was thrown', async () => {
    const addIn = addInOf("function fail() { throw new Error('no figures'); }");
    await expect(addIn.run('fail', [])).rejects.toThrow('no figures');
  });

  it('A server call finds neither private, nested nor unknown functions', async () => {
    const addIn = addInOf(
      'function hidden_() {} function outer() { function inner() {} } var assigned = function () {};',
    );
    await expect(addIn.run('hidden_', [])).rejects.toThrow('hidden_ is private');
    await expect(addIn.run('inner', [])).rejects.toThrow('not found: inner');
    await expect(addIn.run('assigned', [])).rejects.toThrow('not found: assigned');
    await expect(addIn.run('toString', [])).rejects.toThrow('not found: toString');
  });

  it('A server call waits for the calculation and for the calls before it, even those that fail', async () => {
    const events: string[] = [];
    const settled = async () => {
      events.push('settled');
    };
    const addIn = createAddIn(bundleOf(LOG), blankEngine('en', settled));
    addIn.onUnsavedChange(() => events.push(`ran ${addIn.storedProperties().user.last}`));
    const calls = ['a', 'b', 'c'].map((text) => addIn.run('log', [text]).catch(() => text));
    await Promise.all(calls);
    expect(events).toEqual(['settled', 'ran a', 'settled', 'ran b', 'settled', 'ran c']);
  });

  it('Reaching the spreadsheet needs its scope', async () => {
    const addIn = addInOf('function read() { SpreadsheetApp.getActive(); }', [DIALOG_SCOPE]);
    await expect(addIn.run('read', [])).rejects.toThrow(`Required permissions: ${SPREADSHEET_SCOPE}`);
  });
});

describe('services', () => {
  it('Using what the workbench lacks is named in the error', async () => {
    const addIn = addInOf(`function a() { SpreadsheetApp.getUi().alert('x'); }
      function b() { UrlFetchApp.fetch('x'); }
      function c() { SpreadsheetApp.openById('x'); }`);
    await expect(addIn.run('a', [])).rejects.toThrow('not available in the workbench: Ui.alert');
    await expect(addIn.run('b', [])).rejects.toThrow('not available in the workbench: UrlFetchApp.fetch');
    await expect(addIn.run('c', [])).rejects.toThrow(
      'not available in the workbench: SpreadsheetApp.openById',
    );
  });

  it('Arguments of another type or number are refused', async () => {
    const addIn = addInOf(`function few() { SpreadsheetApp.getUi().createMenu(); }
      function wrong() { SpreadsheetApp.getUi().showSidebar({}); }
      function many() { Session.getActiveUserLocale('fr', [1]); }`);
    await expect(addIn.run('few', [])).rejects.toThrow(
      "The parameters () don't match the method signature for Ui.createMenu.",
    );
    await expect(addIn.run('wrong', [])).rejects.toThrow(
      "don't match the method signature for Ui.showSidebar.",
    );
    await expect(addIn.run('many', [])).rejects.toThrow('The parameters (String,Array)');
  });

  it('Service calls are counted', async () => {
    const addIn = addInOf(SIDEBAR);
    await addIn.runMenuItem('openSidebar');
    expect(addIn.calls()).toBe(4);
    addIn.resetCalls();
    expect(addIn.calls()).toBe(0);
  });

  it('Properties last from run to run, and are handed out to be saved', async () => {
    const addIn =
      addInOf(`function put(v) { PropertiesService.getUserProperties().setProperty('language', v); }
      function get() { return PropertiesService.getUserProperties().getProperties(); }
      function none() { return PropertiesService.getDocumentProperties().getProperty('language'); }`);
    let changes = 0;
    addIn.onUnsavedChange(() => {
      changes += 1;
    });
    await addIn.run('put', ['fr']);
    expect(await addIn.run('get', [])).toEqual({ language: 'fr' });
    expect(await addIn.run('none', [])).toBeNull();
    expect([changes, addIn.storedProperties()]).toEqual([1, { user: { language: 'fr' }, document: {} }]);
  });
});

describe('the lock of the document', () => {
  const code = `function take() {
    const lock = LockService.getDocumentLock();
    return [lock.tryLock(10), lock.hasLock()];
  }
  function wait() { LockService.getDocumentLock().waitLock(10); }`;

  it('The document lock can be had unless somebody else holds it', async () => {
    const addIn = addInOf(code);
    expect(await addIn.run('take', [])).toEqual([true, true]);
    addIn.lockedByOthers = true;
    expect(await addIn.run('take', [])).toEqual([false, false]);
    await expect(addIn.run('wait', [])).rejects.toThrow('Lock timeout');
  });
});
