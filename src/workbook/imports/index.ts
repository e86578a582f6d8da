/*
 * The life of an import, all in memory (`Tracker`) until the journal and the cells are written:
 *
 *     request ──> check ──> identify ──> reconcile ──> apply ──> journal ──> cells
 *                                            ^                      │
 *                                            └── earlier reports ───┤
 *                                                                   v
 *                                         cells <── replay <── revert (undo)
 *
 * check      refuses a request that the workbook can't take as a whole
 * identify   gives the import its id and date
 * reconcile  combines the file's report of each row with earlier reports of its format
 * apply      finds the cell of each figure and fills it, unless it holds a person's or another format's
 * journal    keeps each report, and what the cells held before and after
 * revert     replays the journal without one import and restores what the cells would hold
 *
 * An import writes the journal first and the cells after it; undo writes the cells first and deletes from the journal
 * last. Both may be interrupted anywhere: the same call completes them.
 */
export { importState } from './importState';
export type { ImportTable, RowKey } from './rows/rowKey';
export { previewImports, runImports } from './runImports';
export { saveAnswer } from './savedAnswers';
export { saveTaxRate } from './taxRate';
export type * from './types';
export { undo } from './undo';
