export { getCheckup, repairFinding, showFinding } from './checkup';
export { callFunction } from './customFunction';
export { onInstall, onOpen } from './menu';
export { getSidebarState, insertFunction, setLanguage } from './operations';
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
