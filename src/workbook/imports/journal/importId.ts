import { dayFromSerial } from '../../../calendar/serial';
import { dayReader } from '../../spreadsheet/dayReader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How the log names an import. */
export interface Stamp {
  readonly id: string;
  readonly when: string;
}

/** More files than one run takes. */
const MOST_FILES = 1000;

/**
 * Names the files of a run: no other run has the same ids, were these undone meanwhile, and all that the log knows have
 * lower numbers. The day is the spreadsheet's.
 */
export function stamper(spreadsheet: Spreadsheet, known: readonly string[]): (file: number) => Stamp {
  const now = new Date();
  const latest = Math.max(0, ...known.map((id) => Math.floor(orderOf(id) / MOST_FILES)));
  const time = Math.max(now.getTime(), latest + 1).toString(36);
  const when = dayFromSerial(dayReader(spreadsheet)(now));
  return (file) => ({ id: `${time}-${file + 1}`, when });
}

/** Later imports have higher numbers. */
export function orderOf(id: string): number {
  const [time = '', file = ''] = id.split('-');
  return Number.parseInt(time, 36) * MOST_FILES + Number(file) || 0;
}
