export { callFunction } from './customFunction';
export { onInstall, onOpen } from './menu';
export { getSidebarState, insertFunction, setLanguage } from './operations';
export { openHelp } from './sidebar';
