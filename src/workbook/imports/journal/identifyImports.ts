import type { IsoDay } from '../../../calendar/isoDay';
import { dayFromSerial } from '../../../calendar/serial';
import { dayReader } from '../../spreadsheet/dayReader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How the journal identifies an import. */
export interface ImportIdentity {
  readonly id: string;
  /** In the spreadsheet's time zone. */
  readonly importedOn: IsoDay;
}

/** More files than one run takes. */
const MOST_FILES = 1000;

/**
 * Identifies the files of a run by their positions in it. Ids are unique to the run, even where earlier imports were undone
 * meanwhile, and order after all ids that the journal knows.
 */
export function identifyImports(
  spreadsheet: Spreadsheet,
  knownIds: readonly string[],
): (file: number) => ImportIdentity {
  const now = new Date();
  const latest = Math.max(0, ...knownIds.map((id) => Math.floor(importOrder(id) / MOST_FILES)));
  const time = Math.max(now.getTime(), latest + 1).toString(36);
  const importedOn = dayFromSerial(dayReader(spreadsheet)(now));
  return (file) => ({ id: `${time}-${file + 1}`, importedOn });
}

/** A number by which ids sort from the oldest import to the newest; 0 for a damaged id. */
export function importOrder(id: string): number {
  const [time = '', file = ''] = id.split('-');
  return Number.parseInt(time, 36) * MOST_FILES + Number(file) || 0;
}
