/**
 * From an export of any platform to a request for the server, all in the browser:
 *
 *     bytes ── reading ──▶ text, rows     type, encoding, delimiter
 *     bytes ── spreadsheet ──▶ rows       of each sheet, in a part of the page that is evaluated when it is needed
 *     rows ─── tables ───▶ tables         headers, remarks above them, the format that each header fits
 *     table ── records ──▶ contributions  cells read as numbers and days; rows counted, skipped or unreadable
 *     contributions ── summary ──▶ tracker rows, totals
 *
 * `parseFile` goes as far as tables, `previewParsed` the rest of the way, once for each set of answers. Nothing is written:
 * the person looks at the preview, and the sidebar sends its rows as an `ImportRequest` (request.ts).
 *
 * `formats` has a file for each export, after the contract in format.ts; `mapping` makes a format of what a person says of
 * an unknown file's columns; `values` reads single texts.
 */
export { isMappingComplete, type Mapping } from './mapping/mapping';
export { mappingKey } from './mapping/mappingKey';
export type { DateOrder, DecimalMark, ImportOptions } from './options';
export { type ParsedFile, parseFile, parseFileInSteps } from './parseFile';
export { parseSheets } from './parseSheets';
export { previewFile, previewInSteps, previewParsed } from './preview';
export type {
  Ambiguity,
  FileFailure,
  NearMiss,
  Preview,
  Problem,
  ProblemReason,
  TablePreview,
  Total,
} from './previewTypes';
export { finish, type Steps, within } from './steps';
