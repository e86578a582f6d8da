import type { Contribution, ExportColumn, ExportFormat, ExportKind } from '../format';
import type { Mapping } from '../mappingTypes';
import type { ImportOptions } from '../previewTypes';
import type { ContentKind, IsoDay } from '../request';
import { plainTitle } from '../tables/plainTitle';

type Place = Mapping['columns'][string];
type Cadences = Pick<ImportOptions, 'cadence' | 'trafficCadence'>;
type Values = Readonly<Record<string, string | number | null>>;

const KINDS: Readonly<Partial<Record<Place, ExportKind>>> = {
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
const NOT_FIGURES: ReadonlySet<Place> = new Set(['date', 'month', 'channel', 'content', 'keyword']);

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
  const dayInMonth = dayOfMonths(mapping, options);
  const columns = columnsOf(mapping);
  return {
    key: 'mapped',
    columns,
    signature: [],
    leaveOut: (record) => (contentOf(record, mapping) === null ? 'unknownContent' : null),
    contribute: (record) => contribute(record, mapping, dayInMonth),
  };
}

/** Columns under their titles, so that several may go to one quantity. */
function columnsOf({ columns }: Mapping): Record<string, ExportColumn> {
  const all = Object.entries(columns).map(([title, place]): [string, ExportColumn] => [
    title,
    { titles: [title], kind: KINDS[place] ?? 'count' },
  ]);
  return Object.fromEntries(all);
}

function contribute(record: Values, mapping: Mapping, dayInMonth: string): readonly Contribution[] {
  const amounts = amountsOf(record, mapping);
  if (Object.keys(amounts).length === 0) return [];
  if (mapping.table === 'keywords') {
    const keyword = textOf(record, mapping, 'keyword');
    return keyword === null ? [] : [{ table: 'keywords', keyword, amounts }];
  }
  const day = dayOf(record, mapping, dayInMonth);
  if (day === null) return [];
  if (mapping.table === 'traffic') return [{ table: 'traffic', day, amounts }];
  const channel = textOf(record, mapping, 'channel') ?? mapping.channel ?? null;
  const content = contentOf(record, mapping);
  return channel === null || content === null ? [] : [{ table: 'activity', day, channel, content, amounts }];
}

function amountsOf(record: Values, { columns, each }: Mapping): Record<string, number> {
  const amounts: Record<string, number> = {};
  for (const [title, place] of Object.entries(columns)) {
    const value = record[title];
    if (NOT_FIGURES.has(place) || typeof value !== 'number') continue;
    amounts[place] = (amounts[place] ?? 0) + value;
  }
  if (each) amounts[each] = (amounts[each] ?? 0) + 1;
  return amounts;
}

/** The day of a record; of one that says only its month, the day by which months count. */
function dayOf(record: Values, mapping: Mapping, dayInMonth: string): IsoDay | null {
  const month = textOf(record, mapping, 'month');
  return textOf(record, mapping, 'date') ?? month?.replace(/01$/, dayInMonth) ?? null;
}

/**
 * The day by which a month counts in the first period that begins in it. The week of the seventh is the first one to begin
 * in a month, on whatever day weeks begin.
 */
function dayOfMonths({ table }: Mapping, { cadence, trafficCadence = cadence }: Cadences): string {
  return table === 'traffic' && trafficCadence === 'daily' ? '01' : '07';
}

function textOf(record: Values, { columns }: Mapping, wanted: Place): string | null {
  const value = Object.entries(columns)
    .filter(([, place]) => place === wanted)
    .map(([title]) => record[title])
    .find((each) => typeof each === 'string');
  return typeof value === 'string' ? value : null;
}

/** The type of content that a record says, or the one for all; null for words that mean none. */
function contentOf(record: Values, mapping: Mapping): ContentKind | null {
  const said = textOf(record, mapping, 'content');
  if (said === null) return mapping.content ?? 'original';
  return CONTENTS[plainTitle(said)] ?? null;
}
