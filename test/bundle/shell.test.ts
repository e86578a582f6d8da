import { call, fakeGoogle, forbidden, loadBundle } from './support';

describe('The menu', () => {
  test.each([
    ['fr', 'Mettre en place le suivi', 'Fonctions et aide'],
    ['en', 'Set up tracking', 'Functions and help'],
    ['de', 'Set up tracking', 'Functions and help'],
  ])('The menu is in the language of an account in %s', (locale, first, last) => {
    const { services, items } = fakeGoogle(locale, 'en_US');
    call(loadBundle(services), 'onOpen', { authMode: 'LIMITED' });
    expect(items[0]?.label).toBe(first);
    expect(items[items.length - 1]?.label).toBe(last);
  });

  test.each(['NONE', 'LIMITED', 'FULL'])('The menu opens in authorisation mode %s', (authMode) => {
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
    expect(items[0]?.label).toBe(authMode === 'NONE' ? 'Mettre en place le suivi' : 'Set up tracking');
  });

  test('The menu is there right after installation, and without an event', () => {
    const { services, items } = fakeGoogle('en', 'en_US');
    call(loadBundle(services), 'onInstall', { authMode: 'FULL' });
    const installed = items.splice(0);
    expect(installed).not.toEqual([]);
    call(loadBundle(services), 'onOpen');
    expect(items).toEqual(installed);
  });

  test('The menu calls only functions that are declared', () => {
    const { services, items } = fakeGoogle('en', 'en_US');
    const context = loadBundle(services);
    call(context, 'onOpen', { authMode: 'FULL' });
    expect(items).not.toEqual([]);
    for (const { functionName } of items) expect(typeof context[functionName]).toBe('function');
  });

  test.each([
    ['openSetup', 'setup'],
    ['openShare', 'share'],
    ['openHelp', 'help'],
  ])('%s opens the sidebar on its tab, %s', (name, tab) => {
    const { services, shown } = fakeGoogle('en', 'en_US');
    call(loadBundle(services), name);
    expect(shown.map(({ file, title }) => [file, title])).toEqual([['Sidebar', 'Social ROI']]);
    expect(shown[0]?.content.match(/data-tab="\w*"/g)).toEqual([`data-tab="${tab}"`]);
  });
});
