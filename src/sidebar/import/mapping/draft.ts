import { isMappingComplete, type Mapping, type TablePreview } from '../../../imports';
import { normalizeTitle } from '../../../imports/tables/normalizeTitle';
import { languages, workbookTexts } from '../../../locales';
import { dimensions, metricsOf } from './columnRoles';

type Place = Mapping['columns'][string];

/** A mapping while the person describes the columns; '' where nothing is said. */
export interface MappingDraft {
  readonly table: Mapping['table'];
  readonly columns: Readonly<Record<string, Place | ''>>;
  readonly channel: string;
  readonly content: NonNullable<Mapping['content']>;
  readonly each: NonNullable<Mapping['each']> | '';
}

/** Words that titles of columns mostly are, for what isn't a figure. */
const DIMENSION_TITLES: readonly (readonly [Place, readonly string[]])[] = [
  ['date', ['date', 'day', 'jour']],
  ['month', ['month', 'mois']],
  ['channel', ['channel', 'network', 'canal', 'réseau']],
  ['keyword', ['keyword', 'query', 'mot-clé', 'requête']],
];

/** What a form starts from: the mapping that there is, else what the titles say by themselves. */
export function startingDraft({ header }: TablePreview, mapping: Mapping | null): MappingDraft {
  if (mapping) return { channel: '', content: 'original', each: '', ...mapping };
  const table = likeliestTable(header);
  return { table, columns: guessRoles(header, table), channel: '', content: 'original', each: '' };
}

/** The draft for figures of another kind, with the columns guessed anew. */
export function withTable(
  draft: MappingDraft,
  table: Mapping['table'],
  header: readonly string[],
): MappingDraft {
  return { ...draft, table, columns: guessRoles(header, table), each: '' };
}

/** What the draft says; null while it doesn't say enough. */
export function mappingOf({ table, columns, channel, content, each }: MappingDraft): Mapping | null {
  const said = Object.entries(columns).filter((entry): entry is [string, Place] => entry[1] !== '');
  const saysChannel = said.some(([, place]) => place === 'channel');
  const mapping: Mapping = {
    table,
    columns: Object.fromEntries(said),
    ...(table === 'activity' && { content }),
    ...(table === 'activity' && channel !== '' && !saysChannel && { channel }),
    ...(each !== '' && { each }),
  };
  return isMappingComplete(mapping) ? mapping : null;
}

/** What a file is about, as far as its titles tell: words searched for, or more of the site's figures than of a network's. */
function likeliestTable(header: readonly string[]): Mapping['table'] {
  const found = (table: Mapping['table']) => Object.values(guessRoles(header, table)).filter(Boolean);
  if (found('keywords').includes('keyword')) return 'keywords';
  return found('traffic').length > found('activity').length ? 'traffic' : 'activity';
}

/** Each column once, with what its title is in one of the languages. */
function guessRoles(header: readonly string[], table: Mapping['table']): MappingDraft['columns'] {
  const taken: readonly Place[] = dimensions[table];
  const known = new Map([
    ...DIMENSION_TITLES.filter(([place]) => taken.includes(place)).flatMap(dimensionTitles),
    ...metricsOf(table).flatMap(metricTitles(table)),
  ]);
  return Object.fromEntries(
    header.filter(Boolean).map((title) => [title, known.get(normalizeTitle(title)) ?? '']),
  );
}

function dimensionTitles([place, words]: (typeof DIMENSION_TITLES)[number]): [string, Place][] {
  return words.map((word) => [normalizeTitle(word), place]);
}

function metricTitles(table: Mapping['table']) {
  return (metric: Place): [string, Place][] =>
    languages.flatMap((language) => {
      const columns: Readonly<Record<string, { readonly title: string }>> =
        workbookTexts[language].sheets[table].columns;
      const title = columns[metric]?.title;
      return title === undefined ? [] : [[normalizeTitle(title), metric]];
    });
}
