import type * as server from './index';

type EntryPoint = Exclude<keyof typeof server, 'callFunction'>;

/** The functions that Google or the sidebar call by name, with what their declarations say of themselves. */
export const entryPoints: Readonly<
  Record<EntryPoint, { readonly params: readonly string[]; readonly text: string }>
> = {
  onOpen: { params: ['event'], text: 'Adds the menu when a spreadsheet is opened.' },
  onInstall: { params: ['event'], text: 'Adds the menu right after installation.' },
  openHelp: { params: [], text: 'Opens the sidebar on its Help tab.' },
  getSidebarState: { params: [], text: 'Gives the sidebar its language and the catalogue of functions.' },
  setLanguage: { params: ['language'], text: 'Remembers the language of the user.' },
  insertFunction: { params: ['name'], text: 'Writes the example of a function into the active cell.' },
};
