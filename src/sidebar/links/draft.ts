import { type Address, parsePage } from '../../channels/address';
import { type TagName, type Tags, tagNames, withTags } from '../../channels/tags';
import { tagValue } from './tagValue';

/** What is typed in the form. */
export type Draft = Readonly<Record<'page' | TagName, string>>;

export const blankDraft: Draft = { page: '', source: '', medium: '', campaign: '', content: '', term: '' };

/** Tags without which visits can't be attributed. */
export const neededTags = ['source', 'medium', 'campaign'] as const;

/** A finished link. */
export interface BuiltLink {
  readonly page: Address;
  readonly tags: Tags;
  readonly link: string;
}

/** The tags of a draft as they appear in the link. */
export function tagsOf(draft: Draft): Tags {
  return Object.fromEntries(tagNames.map((name) => [name, tagValue(draft[name])])) as Tags;
}

/** The link of a draft; null while the page or a needed tag is missing. */
export function linkOf(draft: Draft): BuiltLink | null {
  const page = parsePage(draft.page);
  const tags = tagsOf(draft);
  if (page === null || neededTags.some((name) => tags[name] === '')) return null;
  return { page, tags, link: withTags(page, tags) };
}
