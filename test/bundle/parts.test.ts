import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import * as operations from '../../src/server/operations';
import { call, code, fakeGoogle, loadBundle, plain } from './support';

const parts = readdirSync('dist')
  .filter((file) => file.endsWith('.html') && file !== 'Sidebar.html')
  .map((file) => [file, readFileSync(`dist/${file}`, 'utf8')] as const);

test('the script loads the parts that the build made', () => {
  const loaded = [...code.matchAll(/load_\(['"](\w+)['"]\)/g)].map(([, name]) => `${name}.html`);
  expect([...new Set(loaded)].sort()).toEqual(parts.map(([file]) => file).sort());
});

describe.each([['Code.js', code] as const, ...parts])('%s', (_, script) => {
  test('parses as ES2019', () => {
    expect(() => parse(script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('names nothing that Apps Script lacks', () => {
    const lacking =
      /\b(setTimeout|setInterval|fetch|URLSearchParams|TextEncoder|TextDecoder|structuredClone|queueMicrotask|performance|window|document|process|require|crypto|atob|btoa)\b(?=\s*[.(])/g;
    expect(script.match(lacking)).toBeNull();
  });
});

test('an operation of the sidebar runs from its part', () => {
  const { services } = fakeGoogle('fr', 'fr_FR');
  const context = loadBundle(services);
  expect(plain(call(context, 'getSidebarState'))).toEqual({ language: 'fr' });
  call(context, 'setLanguage', 'en');
  expect(plain(call(context, 'getSidebarState'))).toEqual({ language: 'en' });
  expect(plain(call(context, 'getExampleAnswers', 'fr'))).toEqual(operations.getExampleAnswers('fr'));
});
