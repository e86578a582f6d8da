/*
 * What runs as Google Apps Script. Google calls functions by their global names, which `stubs.ts` declares: formulas in
 * cells here, the menu and the sidebar in `operations.ts`.
 *
 * An operation is a thin function on plain data: it joins the blueprint of the workbook (its description and texts) with
 * a room of `src/workbook`, or reads cells for `src/functions`. The sidebar imports only its types.
 *
 * A run has no memory of the one before it: whatever must last is stored in the spreadsheet or in the user's properties.
 * What a person should read is returned as data; only custom functions throw it. Nothing for browsers is imported here.
 */
export { callFunction } from './customFunction';
export * from './operations';
