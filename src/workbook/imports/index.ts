export { remember } from './remembered';
export { previewImports, runImports } from './run';
export { importState } from './state';
export type * from './types';
export { undo } from './undo';
