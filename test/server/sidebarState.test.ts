import { getSidebarState, setLanguage } from '../../src/server/sidebarState';

test('the sidebar has the language of the account until the user chooses another', () => {
  const properties = new Map<string, string>();
  Object.assign(globalThis, {
    Session: { getActiveUserLocale: () => 'fr' },
    PropertiesService: {
      getUserProperties: () => ({
        getProperty: (key: string) => properties.get(key) ?? null,
        setProperty: (key: string, value: string) => properties.set(key, value),
      }),
    },
  });
  expect(getSidebarState().language).toBe('fr');
  setLanguage('en');
  expect(getSidebarState().language).toBe('en');
});
