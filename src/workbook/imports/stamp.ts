import { dayReader, isoDay } from '../checkup/days';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How the log names an import. */
export interface Stamp {
  readonly id: string;
  readonly when: string;
}

/** More files than one run takes. */
const MOST_FILES = 1000;

/** Names the files of a run: no other run has the same ids, were these undone meanwhile. The day is the spreadsheet's. */
export function stamper(spreadsheet: Spreadsheet): (file: number) => Stamp {
  const now = new Date();
  const when = isoDay(dayReader(spreadsheet)(now));
  return (file) => ({ id: `${now.getTime().toString(36)}-${file + 1}`, when });
}

/** Later imports have higher numbers. */
export function orderOf(id: string): number {
  const [time = '', file = ''] = id.split('-');
  return Number.parseInt(time, 36) * MOST_FILES + Number(file) || 0;
}
