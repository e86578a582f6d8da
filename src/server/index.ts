export { getCheckup, repairFinding, showFinding } from './checkup';
export { callFunction } from './customFunction';
export { getEvidence, getEvidenceChoices, getSelectedCells, putEvidence } from './evidence';
export {
  getImportState,
  previewImport,
  rememberChoice,
  rememberMapping,
  runImport,
  undoImport,
} from './imports';
export { addLink, getLinkState, logMentions } from './links';
export { onInstall, onOpen } from './menu';
export { getSidebarState, insertFormula, setLanguage } from './operations';
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
} from './sidebar';
