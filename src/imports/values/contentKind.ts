import { parameterValue } from '../../channels/query';
import type { ContentKind, RowContent } from '../request';
import { normalizeTitle } from './normalizeTitle';

/** Words for types of content in a column or a tag, in the languages of the workbook. */
const WORDS: Readonly<Record<ContentKind, readonly string[]>> = {
  original: ['original', 'originale', 'originaux'],
  curated: ['curated', 'curation', 'shared', 'relaye', 'relayee', 'relayecuration', 'selection'],
  outsourced: ['outsourced', 'externalise', 'externalisee', 'soustraite', 'soustraitee'],
};

/** The type of content that a word stands for, whatever its case, accents and separators; null for any other word. */
export function contentKind(word: string): ContentKind | null {
  const letters = normalizeTitle(word).replace(/[^a-z]/g, '');
  const kinds = Object.keys(WORDS) as ContentKind[];
  return kinds.find((kind) => WORDS[kind].includes(letters)) ?? null;
}

/** The type of content that a tag says, or else the one in a tagged link; '' where neither names one. */
export function taggedContent(tag: string | null, link: string | null): RowContent {
  const query = link?.split('#')[0]?.split('?')[1] ?? '';
  return contentKind(tag ?? '') ?? contentKind(parameterValue(query, 'utm_content') ?? '') ?? '';
}
