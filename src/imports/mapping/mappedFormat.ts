import type { IsoDay } from '../../calendar/isoDay';
import type { Amount, AmountFacts, ColumnKind, Contribution, ExportColumn, ExportFormat } from '../format';
import type { ImportOptions } from '../options';
import type { RowContent } from '../request';
import { contentKind } from '../values/contentKind';
import { daysOfInterval } from '../values/interval';
import { stateReader, usualStates } from '../values/orderStates';
import { companionColumns } from './companionColumns';
import { dimensions, type Mapping } from './mapping';

type Field = Mapping['columns'][string];
type Cadences = Pick<ImportOptions, 'cadence' | 'trafficCadence'>;
type MappedRecord = Readonly<Record<string, string | number | null>>;

const KINDS: Readonly<Partial<Record<Field, ColumnKind>>> = {
  date: 'date',
  until: 'date',
  month: 'month',
  channel: 'text',
  content: 'text',
  keyword: 'text',
  first_touch: 'date',
  path: 'text',
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
export function mappedFormat(mapping: Mapping, header: readonly string[], options: Cadences): ExportFormat {
  const dayInMonth = representativeDay(mapping, options);
  const { state, currency, otherEnd } = companionColumns(header, mapping);
  const columns = {
    ...columnsOf(mapping),
    ...(state !== undefined && { [STATE]: companion(state) }),
    ...(currency !== undefined && { [CURRENCY]: companion(currency) }),
    ...(otherEnd && {
      [otherEnd.is === 'last' ? LAST : FIRST]: { titles: [otherEnd.title], kind: 'date' as const },
    }),
  };
  const amounts = amountsOf(mapping);
  return {
    key: 'mapped',
    columns,
    signature: [],
    ...(state !== undefined && { states: { column: STATE, read: readState } }),
    ...(currency !== undefined && { currency: [CURRENCY] }),
    // A search may well be for a total.
    ...(mapping.table !== 'keywords' && { mayHaveTotals: true }),
    ...(amounts && { amounts }),
    skip: (record) => (contentOf(record, mapping) === null ? 'unknownContent' : null),
    extract: (record) => extract(record, mapping, dayInMonth),
  };
}

/** Keys of columns that the person didn't describe; no title is written so. */
const [STATE, CURRENCY, FIRST, LAST] = ['\tstate', '\tcurrency', '\tfirst', '\tlast'] as const;

const readState = stateReader(usualStates);

function companion(title: string): ExportColumn {
  return { titles: [title], kind: 'text', optional: true };
}

/** Of a file with sales. It doesn't say whether they hold tax and shipping. */
function amountsOf({ columns }: Mapping): AmountFacts | null {
  const found = Object.entries(columns).find(([, field]) => isSales(field));
  if (!found) return null;
  const [column, metric] = found;
  return { metric: metric as AmountFacts['metric'], column, tax: 'unknown', shipping: 'unknown' };
}

function isSales(field: string): field is AmountFacts['metric'] {
  return field === 'sales' || field === 'revenue';
}

/** Columns keyed by title, so that several may go to one metric. */
function columnsOf({ table, columns }: Mapping): Record<string, ExportColumn> {
  const all = Object.entries(columns).map(([title, field]): [string, ExportColumn] => [
    title,
    // A journey without a sale has no day of one.
    {
      titles: [title],
      kind: KINDS[field] ?? 'count',
      ...(table === 'journeys' && { optional: true as const }),
    },
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
  const days = daysOf(record, mapping, dayInMonth);
  const amount = amountIn(metrics);
  if (mapping.table === 'journeys') {
    const path = textIn(record, mapping, 'path');
    const firstTouch = textIn(record, mapping, 'first_touch') ?? '';
    const day = days?.day ?? '';
    return path === null ? [] : [{ table: 'journeys', day, firstTouch, path, ...amount, metrics }];
  }
  if (days === null) return [];
  if (mapping.table === 'traffic') return [{ table: 'traffic', ...days, ...amount, metrics }];
  const channel = textIn(record, mapping, 'channel') ?? mapping.channel ?? null;
  const content = contentOf(record, mapping);
  return channel === null || content === null
    ? []
    : [{ table: 'activity', ...days, channel, content, ...amount, metrics }];
}

/** The sales of a record, which may hold tax and shipping. */
function amountIn({ sales, revenue }: Readonly<Record<string, number>>): { readonly amount?: Amount } {
  const written = sales ?? revenue;
  return written === undefined ? {} : { amount: { written, holdsTax: true, holdsShipping: true } };
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

/** The days of a record: from the first to the last; where it only has a month, the day that stands for the month. */
function daysOf(
  record: MappedRecord,
  mapping: Mapping,
  dayInMonth: string,
): { readonly day: IsoDay; readonly until?: IsoDay } | null {
  const date = textIn(record, mapping, 'date');
  const month = textIn(record, mapping, 'month');
  if (date === null) return month === null ? null : { day: month.replace(/01$/, dayInMonth) };
  const first = daysOfInterval(dayIn(record, FIRST) ?? date).day;
  const last = dayIn(record, LAST) ?? textIn(record, mapping, 'until') ?? date;
  const { day, until = day } = daysOfInterval(last);
  return first < until ? { day: first, until } : { day: first };
}

function dayIn(record: MappedRecord, key: string): IsoDay | null {
  const day = record[key];
  return typeof day === 'string' ? day : null;
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
