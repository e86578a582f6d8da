import { dayFromSerial } from '../../../calendar/serial';
import type { Language } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { Workbook } from '../../spreadsheet/workbook';
import type { JournalEntry } from '../journal/journalEntry';
import { type RowKey, rowId } from '../rows/rowKey';
import { includesDay, isCovered, periodSpan, type Span } from '../rows/spans';
import type { Tracker } from './tracker';

/**
 * Marks those rows that imports filled with figures of a part of their period only, as the history has them, and clears the
 * marks of others. What a person wrote there stays. Comes after `writeSources`, by which filled rows are known.
 */
export function writePartial(tracker: Tracker, key: RowKey, rows: readonly number[]): void {
  const cells = tracker.tables.get(key.table)?.cells;
  if (!cells?.has('partial')) return;
  const { workbook, history, periodOf } = tracker;
  const period = periodSpan(key, periodOf);
  const known = knownDays(history.entriesOf(rowId(key, periodOf)), period);
  const mark = known ? markOf(workbook, known, period) : '';
  for (const row of rows) {
    const current = String(cells.get(row, 'partial'));
    const isImported = !cells.has('origin') || cells.get(row, 'origin') !== '';
    if (current === '' || isMark(workbook, current)) cells.set(row, 'partial', isImported ? mark : '');
  }
}

/**
 * The days of a period of which all formats that filled its row know the figures: from its first day on, or up to its last
 * one, or in its midst; null for the whole period.
 */
export function knownDays(entries: readonly JournalEntry[], period: Span): Span | null {
  const filled = new Set(
    entries.filter(({ cells }) => Object.keys(cells).length > 0).map(({ format }) => format),
  );
  const spans = [...filled].flatMap((format) => {
    const known = entries.filter((entry) => entry.format === format).map(({ partial }) => partial ?? period);
    return isCovered(period, known) ? [] : [firstRun(known, period)];
  });
  const [first, ...others] = spans;
  if (!first) return null;
  return others.reduce<Span>((one, next) => {
    const both: Span = [Math.max(one[0], next[0]), Math.min(one[1], next[1])];
    return both[0] <= both[1] ? both : one;
  }, first);
}

/** The first days of a period that one of the spans includes, without a gap. */
function firstRun(spans: readonly Span[], period: Span): Span {
  const isKnown = (day: number) => spans.some((span) => includesDay(span, day));
  let [first] = period;
  while (first < period[1] && !isKnown(first)) first++;
  let last = first;
  while (last < period[1] && isKnown(last + 1)) last++;
  return [first, last];
}

function markOf(workbook: Workbook, span: Span, period: Span): string {
  const { language } = workbook.plan.answers;
  const [first, last] = [formatDay(span[0], language), formatDay(span[1], language)];
  if (span[0] === period[0]) return fill(workbook.text('partial.until'), { day: last });
  if (span[1] === period[1]) return fill(workbook.text('partial.from'), { day: first });
  return fill(workbook.text('partial.between'), { first, last });
}

/** A day as people of a language write it in figures. */
function formatDay(serial: number, language: Language): string {
  const day = dayFromSerial(serial);
  return language === 'fr' ? day.split('-').reverse().join('/') : day;
}

/** Whether a text is such a mark in any language, and not what a person typed. */
function isMark(workbook: Workbook, text: string): boolean {
  const forms = ['until', 'from', 'between'].flatMap((form) => workbook.wordings(`partial.${form}`));
  return forms.some((form) => new RegExp(`^${form.replace(/\{\w+\}/g, '[\\d/-]+')}$`).test(text));
}
