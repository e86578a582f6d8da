import { readFileSync } from 'node:fs';
import vm from 'node:vm';

export const code = readFileSync('dist/Code.js', 'utf8');

/** The built files, as `HtmlService` reads them. */
const HtmlService = {
  createHtmlOutputFromFile: (file: string) => htmlOutput(file),
};

/** Loads the built script where only ECMAScript and the given services exist, as in Apps Script. */
export function loadBundle(services: Readonly<Record<string, unknown>> = {}): vm.Context {
  const context = vm.createContext({ HtmlService, ...services });
  vm.runInContext(code, context, { filename: 'Code.js' });
  return context;
}

export function call(context: vm.Context, name: string, ...args: unknown[]): unknown {
  const target: unknown = context[name];
  if (typeof target !== 'function') throw new Error(`${name} is not declared at top level.`);
  return target(...args);
}

/** A value of the script's realm as one of ours, so that tests can compare it. */
export function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Fails on any use, as Google does where the authorisation doesn't reach. */
export function forbidden(service: string): object {
  const refuse = () => {
    throw new Error(`You do not have permission to call ${service}`);
  };
  return new Proxy({}, { get: refuse });
}

/** A page made from a built file. */
function htmlOutput(file: string) {
  const page = {
    file,
    title: '',
    content: readFileSync(`dist/${file}.html`, 'utf8'),
    getContent: () => page.content,
    setContent(content: string) {
      page.content = content;
      return page;
    },
    setTitle(title: string) {
      page.title = title;
      return page;
    },
  };
  return page;
}

/** The account, the spreadsheet's locale, and the menu that the script makes. */
export function fakeGoogle(userLocale: string, spreadsheetLocale: string, chosen: string | null = null) {
  const items: { label: string; functionName: string }[] = [];
  const shown: ReturnType<typeof htmlOutput>[] = [];
  const menu = {
    addItem(label: string, functionName: string) {
      items.push({ label, functionName });
      return menu;
    },
    addToUi() {},
  };
  const properties = new Map<string, string>(chosen === null ? [] : [['language', chosen]]);
  const services = {
    Session: { getActiveUserLocale: () => userLocale },
    PropertiesService: {
      getUserProperties: () => ({
        getProperty: (key: string) => properties.get(key) ?? null,
        setProperty: (key: string, value: string) => properties.set(key, value),
      }),
    },
    SpreadsheetApp: {
      getUi: () => ({
        createAddonMenu: () => menu,
        showSidebar: (page: ReturnType<typeof htmlOutput>) => shown.push(page),
      }),
      getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => spreadsheetLocale }),
    },
  };
  return { services, items, shown, properties };
}
