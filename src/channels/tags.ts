import { normalizeText } from '../text/normalizeText';
import { type Address, formatAddress, queryOf } from './address';
import { decodePlainlyEncoded, formatParameter, parameterName, parameterValue, splitQuery } from './query';

/** The tags of a campaign link, in the order in which a link carries them. */
export const tagNames = ['source', 'medium', 'campaign', 'content', 'term'] as const;

export type TagName = (typeof tagNames)[number];

/** The tags of a link; blank ones aren't written. */
export type Tags = Readonly<Record<TagName, string>>;

/** The tags that Analytics reads, those that links here don't carry included. */
export const readableTags: readonly string[] = [
  ...tagNames,
  'id',
  'source_platform',
  'creative_format',
  'marketing_tactic',
];

const PREFIX = 'utm_';

/** A tag as it is meant: without blanks around it, and not encoded, which the link does itself. */
export function tidyTag(text: string): string {
  return decodePlainlyEncoded(text.trim()).trim();
}

/** Writes a link with these tags and no others; the rest of its query and its fragment stay. */
export function withTags(address: Address, tags: Tags): string {
  const kept = splitQuery(address.query).filter((each) => !parameterName(each).startsWith(PREFIX));
  const added = tagNames
    .map((name) => ({ name, text: tidyTag(tags[name]) }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => formatParameter(PREFIX + name, text));
  return formatAddress({ ...address, query: [...kept, ...added].join('&') });
}

/** The name of a tag in small letters and without prefix: `source` for `UTM_source`. */
export function normalizeTagName(text: string): string {
  const name = normalizeText(text);
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}

/** The decoded value of a tag in a link, or in a page's path with its query; undefined without such a tag. */
export function tagValue(text: string, name: string): string | undefined {
  return parameterValue(queryOf(text), PREFIX + name);
}
