export { importState } from './importState';
export type { ImportTable, RowKey } from './rows/rowKey';
export { previewImports, runImports } from './runImports';
export { saveAnswer } from './savedAnswers';
export type * from './types';
export { undo } from './undo';
