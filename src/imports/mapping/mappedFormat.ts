import type { IsoDay } from '../../calendar/isoDay';
import type { ColumnKind, Contribution, ExportColumn, ExportFormat } from '../format';
import type { ImportOptions } from '../options';
import type { RowContent } from '../request';
import { contentKind } from '../values/contentKind';
import { dimensions, type Mapping } from './mapping';

type Field = Mapping['columns'][string];
type Cadences = Pick<ImportOptions, 'cadence' | 'trafficCadence'>;
type MappedRecord = Readonly<Record<string, string | number | null>>;

const KINDS: Readonly<Partial<Record<Field, ColumnKind>>> = {
  date: 'date',
  month: 'month',
  channel: 'text',
  content: 'text',
  keyword: 'text',
  position_now: 'position',
  hours: 'duration',
  ad_spend: 'money',
  fees: 'money',
  revenue: 'money',
  sales: 'money',
};

/**
 * Makes a format of columns that the person mapped, so that they are read like those of a known export. The workbook's
 * cadence says where the figures of a month go.
 */
export function mappedFormat(mapping: Mapping, options: Cadences): ExportFormat {
  const dayInMonth = representativeDay(mapping, options);
  const columns = columnsOf(mapping);
  return {
    key: 'mapped',
    columns,
    signature: [],
    skip: (record) => (contentOf(record, mapping) === null ? 'unknownContent' : null),
    extract: (record) => extract(record, mapping, dayInMonth),
  };
}

/** Columns keyed by title, so that several may go to one metric. */
function columnsOf({ columns }: Mapping): Record<string, ExportColumn> {
  const all = Object.entries(columns).map(([title, field]): [string, ExportColumn] => [
    title,
    { titles: [title], kind: KINDS[field] ?? 'count' },
  ]);
  return Object.fromEntries(all);
}

function extract(record: MappedRecord, mapping: Mapping, dayInMonth: string): readonly Contribution[] {
  const metrics = metricsOf(record, mapping);
  if (Object.keys(metrics).length === 0) return [];
  if (mapping.table === 'keywords') {
    const keyword = textIn(record, mapping, 'keyword');
    return keyword === null ? [] : [{ table: 'keywords', keyword, metrics }];
  }
  const day = dayOf(record, mapping, dayInMonth);
  if (day === null) return [];
  if (mapping.table === 'traffic') return [{ table: 'traffic', day, metrics }];
  const channel = textIn(record, mapping, 'channel') ?? mapping.channel ?? null;
  const content = contentOf(record, mapping);
  return channel === null || content === null ? [] : [{ table: 'activity', day, channel, content, metrics }];
}

function metricsOf(record: MappedRecord, { columns, each }: Mapping): Record<string, number> {
  const metrics: Record<string, number> = {};
  for (const [title, field] of Object.entries(columns)) {
    const value = record[title];
    if (dimensions.has(field) || typeof value !== 'number') continue;
    metrics[field] = (metrics[field] ?? 0) + value;
  }
  if (each) metrics[each] = (metrics[each] ?? 0) + 1;
  return metrics;
}

/** The day of a record; where it only has a month, the day that stands for the month. */
function dayOf(record: MappedRecord, mapping: Mapping, dayInMonth: string): IsoDay | null {
  const month = textIn(record, mapping, 'month');
  return textIn(record, mapping, 'date') ?? month?.replace(/01$/, dayInMonth) ?? null;
}

/**
 * The day of the month that stands for a whole month, so that its figures go to the first period that begins in it. The
 * week of the 7th is the first to begin in a month, whatever day weeks begin on.
 */
function representativeDay({ table }: Mapping, { cadence, trafficCadence = cadence }: Cadences): string {
  return table === 'traffic' && trafficCadence === 'daily' ? '01' : '07';
}

function textIn(record: MappedRecord, { columns }: Mapping, wanted: Field): string | null {
  const value = Object.entries(columns)
    .filter(([, field]) => field === wanted)
    .map(([title]) => record[title])
    .find((each) => typeof each === 'string');
  return typeof value === 'string' ? value : null;
}

/** The type of content of a record, or else that of all; null for an unknown word. */
function contentOf(record: MappedRecord, mapping: Mapping): RowContent | null {
  const said = textIn(record, mapping, 'content');
  if (said === null) return mapping.content ?? 'original';
  return contentKind(said);
}
