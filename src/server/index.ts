/** What Google calls by name of the script itself: formulas in cells, and the menu. */
export { callFunction } from './customFunction';
export { onInstall, onOpen } from './menu';
