import type { JournalEntry } from '../../../../src/workbook/imports/journal/journalEntry';
import { periodsOf } from '../../../../src/workbook/imports/rows/periods';

/** The serial of 2 March 2026, a Monday. */
export const MONDAY = 46083;
const weekly = { cadence: 'weekly', firstDay: MONDAY } as const;

/** Periods of a workbook in which both tables have a row a week. */
export const weeks = periodsOf({ activity: weekly, traffic: weekly });

/** An entry of the journal, in a row of the sheet. */
export function entryAt(sheetRow: number, changes: Partial<JournalEntry> = {}): JournalEntry {
  return {
    sheetRow,
    id: `import ${sheetRow}`,
    importedOn: '2026-11-24',
    file: 'posts.csv',
    format: 'instagram',
    key: { table: 'traffic', day: '2026-03-02' },
    isNewRow: false,
    cells: {},
    covers: null,
    reported: [],
    partial: null,
    absent: [],
    contentFrom: null,
    cadence: null,
    ...changes,
  };
}
