import { isMappingComplete, type Mapping, type TablePreview } from '../../../imports';
import { normalizeTitle } from '../../../imports/values/normalizeTitle';
import { languages, workbookTexts } from '../../../locales';
import { type ColumnRole, dimensions, metricsOf } from './columnRoles';

/** A mapping as far as the user has described it; '' where a field is still open. */
export interface MappingDraft {
  readonly table: Mapping['table'];
  readonly columns: Readonly<Record<string, ColumnRole | ''>>;
  readonly channel: string;
  readonly content: NonNullable<Mapping['content']>;
  readonly each: NonNullable<Mapping['each']> | '';
}

/** Common titles of columns that aren't figures. */
const DIMENSION_TITLES: readonly (readonly [ColumnRole, readonly string[]])[] = [
  [
    'date',
    [
      ...['date', 'day', 'jour', 'reporting starts', 'start date', 'date de début', 'début des rapports'],
      // Of a form's answers.
      ...['timestamp', 'horodateur'],
      ...['date of sale', 'date de vente'],
    ],
  ],
  ['until', ['reporting ends', 'end date', 'date de fin', 'fin des rapports']],
  ['month', ['month', 'mois']],
  ['channel', ['channel', 'network', 'canal', 'réseau']],
  ['keyword', ['keyword', 'query', 'mot-clé', 'requête']],
  ['path', ['path', 'journey', 'parcours']],
  ['first_touch', ['first touch', 'date of first touch', 'premier contact', 'date du premier contact']],
];

/** What the form starts with: the mapping that exists, otherwise roles guessed from the titles. */
export function startingDraft({ header }: TablePreview, mapping: Mapping | null): MappingDraft {
  if (mapping) return { channel: '', content: 'original', each: '', ...mapping };
  const table = likeliestTable(header);
  return { table, columns: guessRoles(header, table), channel: '', content: 'original', each: '' };
}

/** The draft for another table of the tracker, with the roles guessed again. */
export function withTable(
  draft: MappingDraft,
  table: Mapping['table'],
  header: readonly string[],
): MappingDraft {
  return { ...draft, table, columns: guessRoles(header, table), each: '' };
}

/** The mapping of a draft; null while it is incomplete. */
export function mappingOf({ table, columns, channel, content, each }: MappingDraft): Mapping | null {
  const described = Object.entries(columns).filter((entry): entry is [string, ColumnRole] => entry[1] !== '');
  const hasChannelColumn = described.some(([, role]) => role === 'channel');
  const mapping: Mapping = {
    table,
    columns: Object.fromEntries(described),
    ...(table === 'activity' && { content }),
    ...(table === 'activity' && channel !== '' && !hasChannelColumn && { channel }),
    ...(each !== '' && { each }),
  };
  return isMappingComplete(mapping) ? mapping : null;
}

/** The table that most titles fit: keywords if one is a keyword, journeys if one is a path, otherwise traffic or activity. */
function likeliestTable(header: readonly string[]): Mapping['table'] {
  const found = (table: Mapping['table']) => Object.values(guessRoles(header, table)).filter(Boolean);
  if (found('keywords').includes('keyword')) return 'keywords';
  if (found('journeys').includes('path')) return 'journeys';
  return found('traffic').length > found('activity').length ? 'traffic' : 'activity';
}

/** The role of each column, by its title in any language; a repeated title counts once. */
function guessRoles(header: readonly string[], table: Mapping['table']): MappingDraft['columns'] {
  const allowed: readonly ColumnRole[] = dimensions[table];
  const roles = new Map([
    ...DIMENSION_TITLES.filter(([role]) => allowed.includes(role)).flatMap(dimensionTitles),
    ...metricsOf(table).flatMap(metricTitles(table)),
  ]);
  return Object.fromEntries(
    header.filter(Boolean).map((title) => [title, roles.get(normalizeTitle(title)) ?? '']),
  );
}

function dimensionTitles([role, words]: (typeof DIMENSION_TITLES)[number]): [string, ColumnRole][] {
  return words.map((word) => [normalizeTitle(word), role]);
}

function metricTitles(table: Mapping['table']) {
  return (metric: ColumnRole): [string, ColumnRole][] =>
    languages.flatMap((language) => {
      const columns: Readonly<Record<string, { readonly title: string }>> =
        workbookTexts[language].sheets[table].columns;
      const title = columns[metric]?.title;
      return title === undefined ? [] : [[normalizeTitle(title), metric]];
    });
}
