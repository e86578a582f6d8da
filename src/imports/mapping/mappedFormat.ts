import type { IsoDay } from '../../calendar/isoDay';
import type { ColumnKind, Contribution, ExportColumn, ExportFormat } from '../format';
import type { ImportOptions } from '../options';
import type { ContentKind } from '../request';
import { normalizeTitle } from '../values/normalizeTitle';
import type { Mapping } from './mapping';

type Field = Mapping['columns'][string];
type Cadences = Pick<ImportOptions, 'cadence' | 'trafficCadence'>;
type Values = Readonly<Record<string, string | number | null>>;

const KINDS: Readonly<Partial<Record<Field, ColumnKind>>> = {
  date: 'date',
  month: 'month',
  channel: 'text',
  content: 'text',
  keyword: 'text',
  position_now: 'position',
  ad_spend: 'money',
  fees: 'money',
  revenue: 'money',
  sales: 'money',
};
const KEY_FIELDS: ReadonlySet<Field> = new Set(['date', 'month', 'channel', 'content', 'keyword']);

/** Words for types of content in a column, in the languages of the workbook. */
const CONTENTS: Readonly<Record<string, ContentKind>> = {
  original: 'original',
  originale: 'original',
  originaux: 'original',
  curated: 'curated',
  shared: 'curated',
  relaye: 'curated',
  relayee: 'curated',
  selection: 'curated',
  outsourced: 'outsourced',
  soustraite: 'outsourced',
  soustraitee: 'outsourced',
  'sous-traite': 'outsourced',
  'sous-traitee': 'outsourced',
};

/**
 * The format of columns that the person mapped, so that they are read as those of any known export. The cadence of the
 * workbook says where the figures of a month go.
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

/** Columns under their titles, so that several may go to one metric. */
function columnsOf({ columns }: Mapping): Record<string, ExportColumn> {
  const all = Object.entries(columns).map(([title, place]): [string, ExportColumn] => [
    title,
    { titles: [title], kind: KINDS[place] ?? 'count' },
  ]);
  return Object.fromEntries(all);
}

function extract(record: Values, mapping: Mapping, dayInMonth: string): readonly Contribution[] {
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

function metricsOf(record: Values, { columns, each }: Mapping): Record<string, number> {
  const metrics: Record<string, number> = {};
  for (const [title, place] of Object.entries(columns)) {
    const value = record[title];
    if (KEY_FIELDS.has(place) || typeof value !== 'number') continue;
    metrics[place] = (metrics[place] ?? 0) + value;
  }
  if (each) metrics[each] = (metrics[each] ?? 0) + 1;
  return metrics;
}

/** The day of a record; of one that says only its month, the day by which months count. */
function dayOf(record: Values, mapping: Mapping, dayInMonth: string): IsoDay | null {
  const month = textIn(record, mapping, 'month');
  return textIn(record, mapping, 'date') ?? month?.replace(/01$/, dayInMonth) ?? null;
}

/**
 * The day by which a month counts in the first period that begins in it. The week of the seventh is the first one to begin
 * in a month, on whatever day weeks begin.
 */
function representativeDay({ table }: Mapping, { cadence, trafficCadence = cadence }: Cadences): string {
  return table === 'traffic' && trafficCadence === 'daily' ? '01' : '07';
}

function textIn(record: Values, { columns }: Mapping, wanted: Field): string | null {
  const value = Object.entries(columns)
    .filter(([, place]) => place === wanted)
    .map(([title]) => record[title])
    .find((each) => typeof each === 'string');
  return typeof value === 'string' ? value : null;
}

/** The type of content that a record says, or the one for all; null for words that mean none. */
function contentOf(record: Values, mapping: Mapping): ContentKind | null {
  const said = textIn(record, mapping, 'content');
  if (said === null) return mapping.content ?? 'original';
  return CONTENTS[normalizeTitle(said)] ?? null;
}
