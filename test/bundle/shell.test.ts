import { call, code, fakeGoogle, forbidden, loadBundle } from './support';

describe('the menu', () => {
  test.each([
    ['fr', 'Fonctions et aide'],
    ['en', 'Functions and help'],
    ['de', 'Functions and help'],
  ])('speaks the language of an account in %s', (locale, label) => {
    const { services, items } = fakeGoogle(locale, 'en_US');
    call(loadBundle(services), 'onOpen', { authMode: 'LIMITED' });
    expect(items.map((item) => item.label)).toEqual([label]);
  });

  test.each(['NONE', 'LIMITED', 'FULL'])('opens in mode %s', (authMode) => {
    const { services, items } = fakeGoogle('fr', 'fr_FR', 'en');
    const allowed =
      authMode === 'NONE'
        ? {
            ...services,
            PropertiesService: forbidden('PropertiesService'),
            SpreadsheetApp: { getUi: services.SpreadsheetApp.getUi },
          }
        : services;
    call(loadBundle(allowed), 'onOpen', { authMode });
    expect(items[0]?.label).toBe(authMode === 'NONE' ? 'Fonctions et aide' : 'Functions and help');
  });

  test('is there right after installation, and without an event', () => {
    const { services, items } = fakeGoogle('en', 'en_US');
    call(loadBundle(services), 'onInstall', { authMode: 'FULL' });
    call(loadBundle(services), 'onOpen');
    expect(items).toHaveLength(2);
  });

  test('calls only functions that are declared', () => {
    const { services, items } = fakeGoogle('en', 'en_US');
    const context = loadBundle(services);
    call(context, 'onOpen', { authMode: 'FULL' });
    expect(items.map(({ functionName }) => typeof context[functionName])).toEqual(['function']);
  });

  test('opens the sidebar from its file', () => {
    const { services, shown } = fakeGoogle('en', 'en_US');
    call(loadBundle(services), 'openHelp');
    expect(shown).toEqual([{ file: 'Sidebar', title: 'Social ROI' }]);
  });
});

test('the script names nothing that Apps Script lacks', () => {
  const lacking =
    /\b(setTimeout|setInterval|fetch|URLSearchParams|TextEncoder|TextDecoder|structuredClone|queueMicrotask|performance|window|document|process|require|crypto|atob|btoa)\b(?=\s*[.(])/g;
  expect(code.match(lacking)).toBeNull();
});
