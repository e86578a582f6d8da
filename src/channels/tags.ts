import { normalizeText } from '../text/normalizeText';
import { type Address, queryIn, writeAddress } from './address';
import { nameOf, piece, piecesOf, valueIn } from './query';

/** The tags of a campaign link, in the order in which a link carries them. */
export const tagNames = ['source', 'medium', 'campaign', 'content', 'term'] as const;

export type TagName = (typeof tagNames)[number];

/** What the tags of one link say; a blank one is left out of it. */
export type Tags = Readonly<Record<TagName, string>>;

/** Tags that Analytics reads besides, and that a link may carry. */
export const readableTags: readonly string[] = [
  ...tagNames,
  'id',
  'source_platform',
  'creative_format',
  'marketing_tactic',
];

const PREFIX = 'utm_';

/** The link with these tags and no others; the rest of its query and its fragment stay. */
export function tagged(address: Address, tags: Tags): string {
  const kept = piecesOf(address.query).filter((each) => !nameOf(each).startsWith(PREFIX));
  const added = tagNames.filter((name) => tags[name] !== '').map((name) => piece(PREFIX + name, tags[name]));
  return writeAddress({ ...address, query: [...kept, ...added].join('&') });
}

/** A tag's own name in small letters, however it is typed: `source` for `UTM_source`. */
export function tagNamed(text: string): string {
  const name = normalizeText(text);
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}

/** The decoded value of a tag in a link, or in a page's path with its query; undefined without such a tag. */
export function tagIn(text: string, name: string): string | undefined {
  return valueIn(queryIn(text), PREFIX + name);
}
