/** What Google calls by name: formulas in cells, the menu and its items. */
export { callFunction } from './customFunction';
export { onInstall, onOpen } from './menu';
export {
  openCheckup,
  openEvidence,
  openHelp,
  openImport,
  openLinks,
  openSetup,
  openShare,
} from './sidebar';
