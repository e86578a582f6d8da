import type { IsoDay } from '../../../calendar/isoDay';
import type { JourneyKey, RowContent, TrackerRow } from '../../../imports/request';
import { splitPath } from '../../../text/journeyPath';
import { normalizeText } from '../../../text/normalizeText';
import { cellSerial } from './days';
import type { PeriodOf } from './periods';

export type ImportTable = TrackerRow['table'];

/** The tables that imports fill. */
export const importTables: readonly ImportTable[] = ['activity', 'traffic', 'keywords', 'journeys'];

/** What identifies a row within its table. The journal stores it with these very names. */
export type RowKey =
  | {
      readonly table: 'activity';
      readonly day: IsoDay;
      readonly channel: string;
      /** '' where figures aren't split. */
      readonly content: RowContent;
    }
  | { readonly table: 'traffic'; readonly day: IsoDay }
  | { readonly table: 'keywords'; readonly keyword: string }
  | ({ readonly table: 'journeys' } & JourneyKey);

export function rowKeyOf(row: TrackerRow): RowKey {
  if (row.table === 'keywords') return { table: row.table, keyword: row.keyword.trim() };
  if (row.table === 'traffic') return { table: row.table, day: row.day };
  if (row.table === 'journeys') {
    const { table, day, firstTouch, path } = row;
    return { table, day, firstTouch, path: splitPath(path).join(' > ') };
  }
  return { table: row.table, day: row.day, channel: row.channel, content: row.content };
}

/** The same text for all keys of one period, channel and type of content, whatever their case. */
export function rowId(key: RowKey, periodOf: PeriodOf): string {
  if (key.table === 'keywords') return JSON.stringify([key.table, normalizeText(key.keyword)]);
  if (key.table === 'journeys') {
    const path = normalizeText(splitPath(key.path).join('>'));
    return JSON.stringify([key.table, key.day, key.firstTouch, path]);
  }
  const period = periodOf(cellSerial(key.day) ?? Number.NaN, key.table);
  if (key.table === 'traffic') return JSON.stringify([key.table, period]);
  return JSON.stringify([key.table, period, normalizeText(key.channel), key.content]);
}
