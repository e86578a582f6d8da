/** What Google calls for the menu, and what the menu and the sidebar call. */
export { getCheckup, repairFindings, showFinding } from './checkup';
export {
  getEvidence,
  getEvidenceChoices,
  getNextMoney,
  getSelectedCells,
  insertEvidence,
  keepEvidence,
} from './evidence';
export {
  getImportState,
  getOtherSheets,
  getSheetContent,
  previewImport,
  rememberChoice,
  rememberMapping,
  rememberTaxRate,
  runImport,
  undoImport,
} from './imports';
export { insertFormula } from './insertFormula';
export { addLink, getLinkState, logMentions } from './links';
export { onInstall, onOpen } from './menu';
export {
  buildWorkbookStage,
  fillWorkbookExample,
  getExampleAnswers,
  getSetupState,
  removeWorkbookExample,
} from './setup';
export { getSharing, shareWith } from './share';
export {
  openCheckup,
  openEvidence,
  openHelp,
  openImport,
  openLinks,
  openSetup,
  openShare,
  openWeek,
} from './sidebar';
export { getSidebarState, setLanguage } from './sidebarState';
export { getPeriodLog, savePeriod } from './week';
