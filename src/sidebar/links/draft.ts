import { type Address, readPage } from '../../channels/address';
import { type TagName, type Tags, tagged, tagNames } from '../../channels/tags';
import { tagValue } from './tagValue';

/** What is typed in the form. */
export type Draft = Readonly<Record<'page' | TagName, string>>;

export const blankDraft: Draft = { page: '', source: '', medium: '', campaign: '', content: '', term: '' };

/** Words without which a link tells too little. */
export const neededTags = ['source', 'medium', 'campaign'] as const;

/** What is to be shared. */
export interface BuiltLink {
  readonly page: Address;
  readonly tags: Tags;
  readonly link: string;
}

/** The words of a draft as the link will carry them. */
export function tagsOf(draft: Draft): Tags {
  return Object.fromEntries(tagNames.map((name) => [name, tagValue(draft[name])])) as Tags;
}

/** The link of a draft; null while the page or a word is missing. */
export function linkOf(draft: Draft): BuiltLink | null {
  const page = readPage(draft.page);
  const tags = tagsOf(draft);
  if (page === null || neededTags.some((name) => tags[name] === '')) return null;
  return { page, tags, link: tagged(page, tags) };
}
