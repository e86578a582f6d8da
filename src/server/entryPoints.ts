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
  getSidebarState: { params: [], text: 'Gives the sidebar its language.' },
  setLanguage: { params: ['language'], text: 'Remembers the language of the user.' },
  insertFormula: { params: ['formula', 'columns'], text: 'Writes a formula into the active cell.' },
  getSetupState: {
    params: [],
    text: 'Tells how far the tracking workbook is built, and with which answers.',
  },
  getExampleAnswers: { params: ['language'], text: 'Gives the answers with which the example is built.' },
  buildWorkbookStage: { params: ['answers', 'stage'], text: 'Runs one stage of building the workbook.' },
  fillWorkbookExample: { params: ['language'], text: 'Adds the rows of the example.' },
  removeWorkbookExample: { params: [], text: 'Deletes the rows of the example.' },
  getSharing: { params: [], text: 'Lists who has access to the file.' },
  getEvidenceChoices: {
    params: [],
    text: 'Lists the columns of the tracking workbook that can be judged.',
  },
  getSelectedCells: { params: [], text: 'Tells which cells are selected.' },
  getEvidence: { params: ['question'], text: 'Judges what an effort changed in the given cells.' },
  putEvidence: { params: ['question', 'kind'], text: 'Writes what was judged as a formula into the sheet.' },
  getCheckup: { params: [], text: 'Looks the tracking workbook over and changes nothing.' },
  repairFinding: { params: ['id'], text: 'Makes the repair of one finding of the check-up.' },
  showFinding: {
    params: ['sheet', 'cell'],
    text: 'Selects the cell that a finding of the check-up is about.',
  },
  getImportState: { params: [], text: 'Tells what imports need to know of the workbook.' },
  previewImport: { params: ['requests'], text: 'Tells what imports would do and changes nothing.' },
  runImport: { params: ['requests'], text: 'Writes the figures of exports into the tracker.' },
  undoImport: { params: ['id'], text: 'Takes an import back.' },
  rememberMapping: { params: ['key', 'mapping'], text: 'Remembers what the columns of an unknown file are.' },
  rememberChoice: { params: ['key', 'choice'], text: 'Remembers an answer about a kind of export.' },
  getLinkState: { params: [], text: 'Tells what the tab of tagged links needs to know of the workbook.' },
  addLink: { params: ['link'], text: 'Adds a tagged link to the Links sheet.' },
  logMentions: { params: ['today'], text: 'Copies new mentions from the feeds to the log.' },
  shareWith: { params: ['invitations'], text: 'Gives people access to the file.' },
};
