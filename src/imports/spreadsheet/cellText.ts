/** What a cell of a spreadsheet holds; a formula's is its last result. */
export type CellValue = string | number | boolean | Date | null;

/** The days before which both of Excel's calendars begin; a time alone is written as one of their first days. */
const EPOCHS = [Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)];
const MOST_HOURS = 1000;
const HOUR = 3_600_000;
/** A time alone, as OpenDocument writes it. */
const CALC_TIME = /^PT(\d+)H(\d{2})M(\d{2})(?:\.\d+)?S$/;
/** What Excel and Calc write for a formula that fails. */
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/** A cell as a text that is read in one way only: days as 2026-03-09, decimals with a point. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return timeText(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (ERROR.test(value)) return '';
  const [, hours, minutes, seconds] = CALC_TIME.exec(value) ?? [];
  return hours === undefined ? value : `${Number(hours)}:${minutes}:${seconds}`;
}

/**
 * Three decimals could be thousands: a further zero tells. A whole number beyond what a spreadsheet holds exactly is written
 * as one: as an id it could be that of many.
 */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? String(value) : value.toExponential();
  const text = String(value);
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** A day, with its time where it has one; or hours, where a cell has a time alone. */
function timeText(time: Date): string {
  const at = Math.round(time.getTime() / 1000) * 1000;
  const epoch = EPOCHS.find((start) => at >= start && at < start + MOST_HOURS * HOUR);
  const [day = '', clock = ''] = new Date(at).toISOString().slice(0, 19).split('T');
  if (epoch !== undefined) return `${Math.floor((at - epoch) / HOUR)}${clock.slice(2)}`;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}
