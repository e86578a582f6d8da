import type { ImportSummary } from '../types';
import type { Line } from './entry';

/** The imports of the log, newest first. */
export function summaries(lines: readonly Line[]): ImportSummary[] {
  const byId = new Map<string, Line[]>();
  for (const line of lines) {
    const others = byId.get(line.id);
    if (others) others.push(line);
    else byId.set(line.id, [line]);
  }
  return [...byId.values()]
    .flatMap(([first, ...others]) => (first ? summaryOf(first, others) : []))
    .reverse();
}

function summaryOf(line: Line, others: readonly Line[]): ImportSummary {
  const { id, when, file, format } = line;
  const lines = [line, ...others];
  const days = lines.flatMap(({ key }) => ('day' in key ? [key.day] : [])).sort();
  return {
    id,
    importedOn: when,
    file,
    format,
    rows: lines.length,
    first: days[0] ?? null,
    last: days[days.length - 1] ?? null,
  };
}
