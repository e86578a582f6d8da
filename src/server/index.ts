/** What Google calls by the names that stubs.ts declares: formulas in cells, the menu and the sidebar. */
export { callFunction } from './customFunction';
export * from './operations';
