import type * as server from './index';

type EntryPoint = Exclude<keyof typeof server, 'callFunction'>;

/** The functions that Google or the sidebar call by name, with what their declarations say of themselves. */
export const entryPoints: Readonly<
  Record<EntryPoint, { readonly params: readonly string[]; readonly text: string }>
> = {
  onOpen: { params: ['event'], text: 'Adds the menu when a spreadsheet is opened.' },
  onInstall: { params: ['event'], text: 'Adds the menu right after installation.' },
  openSetup: { params: [], text: 'Opens the sidebar on its Set up tab.' },
  openImport: { params: [], text: 'Opens the sidebar on its Import tab.' },
  openLinks: { params: [], text: 'Opens the sidebar on its Links tab.' },
  openEvidence: { params: [], text: 'Opens the sidebar on its Evidence tab.' },
  openShare: { params: [], text: 'Opens the sidebar on its Share tab.' },
  openCheckup: { params: [], text: 'Opens the sidebar on its Check-up tab.' },
  openHelp: { params: [], text: 'Opens the sidebar on its Help tab.' },
  getSidebarState: { params: [], text: 'Gives the sidebar its language and the catalogue of functions.' },
  setLanguage: { params: ['language'], text: 'Remembers the language of the user.' },
  insertFunction: { params: ['name'], text: 'Writes the example of a function into the active cell.' },
  getSetupState: {
    params: [],
    text: 'Tells how far the tracking workbook is built, and with which answers.',
  },
  getExampleAnswers: { params: ['language'], text: 'Gives the answers with which the example is built.' },
  buildWorkbookStage: { params: ['answers', 'stage'], text: 'Runs one stage of building the workbook.' },
  fillWorkbookExample: { params: ['language'], text: 'Adds the rows of the example.' },
  removeWorkbookExample: { params: [], text: 'Deletes the rows of the example.' },
  getSharing: { params: [], text: 'Lists who has access to the file.' },
  getCheckup: { params: [], text: 'Looks the tracking workbook over and changes nothing.' },
  repairFinding: { params: ['id'], text: 'Makes the repair of one finding of the check-up.' },
  showFinding: {
    params: ['sheet', 'cell'],
    text: 'Selects the cell that a finding of the check-up is about.',
  },
  shareWith: { params: ['invitations'], text: 'Gives people access to the file.' },
};
