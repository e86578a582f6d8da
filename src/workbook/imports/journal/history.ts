import { type CellValue, isSame } from '../../spreadsheet/cellValue';
import type { PeriodOf } from '../rows/periods';
import { rowId } from '../rows/rowKey';
import type { CellChanges, JournalEntry } from './journalEntry';

/** What one import wrote into a cell. */
export interface CellWrite {
  readonly entry: JournalEntry;
  readonly change: CellChanges[string];
}

/** The journal's entries by the tracker's rows, given by their ids. */
export class History {
  private readonly byRow = new Map<string, JournalEntry[]>();

  constructor(
    entries: readonly JournalEntry[],
    private readonly periodOf: PeriodOf,
  ) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: JournalEntry): void {
    const id = rowId(entry.key, this.periodOf);
    const entries = this.byRow.get(id);
    if (entries) entries.push(entry);
    else this.byRow.set(id, [entry]);
  }

  /** Oldest first. */
  entriesOf(row: string): readonly JournalEntry[] {
    return this.byRow.get(row) ?? [];
  }

  /** Oldest first. */
  writesTo(row: string, column: string): CellWrite[] {
    return this.entriesOf(row).flatMap((entry) => {
      const change = entry.cells[column];
      return change ? [{ entry, change }] : [];
    });
  }

  /** The last entry that wrote the value in a cell; null where a person typed it. */
  owner(row: string, column: string, value: CellValue): JournalEntry | null {
    const writes = this.writesTo(row, column).filter(({ change: [, after] }) => isSame(after, value));
    return writes[writes.length - 1]?.entry ?? null;
  }
}
