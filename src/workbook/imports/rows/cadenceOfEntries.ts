import { type Cadence, cadences, periodNumbering } from '../../../calendar/period';
import type { JournalEntry } from '../journal/journalEntry';
import { cellSerial } from './days';
import type { DatedTable } from './periods';

/**
 * How often a table had a row when an import was written. Settings may have changed since, and what the rows of Traffic show
 * changes with each import. Entries of earlier versions don't say it: theirs is what the table has now, or else the longest
 * period in which no two of the import's rows fall, since it had one row for each.
 */
export function cadenceOfEntries(entries: readonly JournalEntry[], table: DatedTable, now: Cadence): Cadence {
  const own = entries.filter(({ key }) => key.table === table);
  const recorded = own.find(({ cadence }) => cadence !== null)?.cadence;
  if (recorded) return recorded;
  const candidates = [now, ...[...cadences].reverse()];
  return candidates.find((cadence) => areApart(own, cadence)) ?? now;
}

/** Whether no two entries are about the same row of the same period. */
function areApart(entries: readonly JournalEntry[], cadence: Cadence): boolean {
  const days = entries.map(({ key }) => ('day' in key ? (cellSerial(key.day) ?? Number.NaN) : Number.NaN));
  const { numberOf } = periodNumbering(cadence, days[0] ?? 0);
  const ids = entries.map(({ key }, index) => JSON.stringify({ ...key, day: numberOf(days[index] ?? 0) }));
  return new Set(ids).size === ids.length;
}
