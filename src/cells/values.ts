/** What Sheets hands to a custom function for one cell. */
export type Cell = unknown;
/** What Sheets hands over for a range: rows of cells. */
export type Range = readonly (readonly Cell[])[];

export function isRange(value: unknown): value is Range {
  return Array.isArray(value);
}

/** A range of one cell stands for the cell. */
export function unwrapSingleCell(value: unknown): unknown {
  return isRange(value) && value.length === 1 && value[0]?.length === 1 ? value[0][0] : value;
}

export function isBlank(cell: Cell): boolean {
  return cell === '' || cell === null || cell === undefined;
}

// Dates come from the host's realm, where `instanceof Date` fails.
export function isDate(cell: Cell): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)$/;

/** Error cells may arrive as their text, as an object, or (our own `#NUM!`) as NaN. */
export function isError(cell: Cell): boolean {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell);
  if (typeof cell === 'number') return !Number.isFinite(cell);
  return typeof cell === 'object' && cell !== null && !isDate(cell);
}
