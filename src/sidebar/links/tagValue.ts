import { tidyTag } from '../../channels/tags';

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** A name as written in tags: lower case without accents, and `_` for anything but letters, digits, dots and hyphens. */
export function tagValue(name: string): string {
  return tidyTag(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđ]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[^\p{L}\p{N}.-]+/gu, '_')
    .replace(/^[_.-]+|[_.-]+$/g, '');
}
