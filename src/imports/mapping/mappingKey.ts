import { fnv1a } from '../../text/fnv1a';
import { normalizeTitle } from '../values/normalizeTitle';

const SEEDS = [2166136261, 84696351];

/**
 * The key under which the workbook stores a header's mapping: a hash, the same for the titles in any order. The line above the
 * titles belongs to it, for some platforms name there what a file's figures are; not one with a date or a count, which change.
 */
export function mappingKey(header: readonly string[], heading = ''): string {
  const above = /[\d:]/.test(heading) ? '' : normalizeTitle(heading);
  const titles = [...header.map(normalizeTitle).filter(Boolean).sort(), ...(above && ['', above])].join('\n');
  return SEEDS.map((seed) => fnv1a(titles, seed).toString(36)).join('');
}
