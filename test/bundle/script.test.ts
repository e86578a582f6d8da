import { parse } from 'acorn';
import * as operations from '../../src/server/operations';
import { call, code, fakeGoogle, loadBundle, plain } from './support';

test('Code.js parses as ES2019', () => {
  expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
});

test('Code.js names nothing that Apps Script lacks, and evaluates no text as code', () => {
  const lacking =
    /\b(eval|setTimeout|setInterval|fetch|URLSearchParams|TextEncoder|TextDecoder|structuredClone|queueMicrotask|performance|window|document|process|require|crypto|atob|btoa)\b(?=\s*[.(])/g;
  expect(code.match(lacking)).toBeNull();
});

test('An operation of the sidebar runs in the built script', () => {
  const { services } = fakeGoogle('fr', 'fr_FR');
  const context = loadBundle(services);
  expect(plain(call(context, 'getSidebarState'))).toEqual({ language: 'fr' });
  call(context, 'setLanguage', 'en');
  expect(plain(call(context, 'getSidebarState'))).toEqual({ language: 'en' });
  expect(plain(call(context, 'getExampleAnswers', 'fr'))).toEqual(operations.getExampleAnswers('fr'));
});

test('Code.js holds no code for the browser', () => {
  const files = [...code.matchAll(/^ {2}\/\/ (?:lazy:)?((?:src|node_modules)\/\S+)$/gm)].map(
    ([, file]) => file,
  );
  expect(files).toEqual(
    expect.arrayContaining(['src/server/customFunction.ts', 'src/functions/returns/ROI.ts']),
  );
  const ours = /^src\/(calendar|cells|channels|functions|locales|server|statistics|text|workbook)\//;
  const shared = ['src/imports/recordFigures.ts', 'src/imports/request.ts'];
  expect(files.filter((file = '') => !ours.test(file)).sort()).toEqual(shared);
});
