import { parseMonthName } from '../../calendar/parseMonthName';
import { fnv1a } from '../../text/fnv1a';
import { normalizeTitle } from '../values/normalizeTitle';

const SEEDS = [2166136261, 84696351];

/**
 * The key under which the workbook stores a header's mapping: a hash, the same for the titles in any order. The line above the
 * titles belongs to it, for some platforms name there what a file's figures are; days in it don't, for they change.
 */
export function mappingKey(header: readonly string[], heading = ''): string {
  const above = headingWords(heading);
  const titles = [...header.map(normalizeTitle).filter(Boolean).sort(), ...(above && ['', above])].join('\n');
  return SEEDS.map((seed) => fnv1a(titles, seed).toString(36)).join('');
}

/** A heading's words without numbers and months; none of a line such as `Account: Soap`, which says whose the file is. */
function headingWords(heading: string): string {
  if (heading.includes(':')) return '';
  const words = heading.split(/[^\p{L}’']+/u).filter((word) => word !== '' && parseMonthName(word) === null);
  return normalizeTitle(words.join(' '));
}
