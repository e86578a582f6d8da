import type { ImportSummary } from '../types';
import type { JournalEntry } from './journalEntry';

/** The imports of the journal, newest first. */
export function listImports(entries: readonly JournalEntry[]): ImportSummary[] {
  const byId = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const others = byId.get(entry.id);
    if (others) others.push(entry);
    else byId.set(entry.id, [entry]);
  }
  return [...byId.values()]
    .flatMap(([first, ...others]) => (first ? summarize(first, others) : []))
    .reverse();
}

function summarize(entry: JournalEntry, others: readonly JournalEntry[]): ImportSummary {
  const { id, importedOn, file, format } = entry;
  const entries = [entry, ...others];
  const days = entries.flatMap(({ key }) => ('day' in key && key.day !== '' ? [key.day] : [])).sort();
  return {
    ...{ id, importedOn, file, format },
    rows: entries.length,
    first: days[0] ?? null,
    last: days[days.length - 1] ?? null,
  };
}
