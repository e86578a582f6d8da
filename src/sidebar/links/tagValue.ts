const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** A name as it is written in links: small letters and digits, no accents, `_` for all that stands between. */
export function tagValue(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđ]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[^\p{L}\p{N}.-]+/gu, '_')
    .replace(/^[_.-]+|[_.-]+$/g, '');
}
