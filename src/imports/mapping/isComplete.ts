import type { Mapping } from '../mappingTypes';

/** Whether a mapping says enough: where each row goes, and at least one figure of it. */
export function isMappingComplete({ table, columns, channel, each }: Mapping): boolean {
  const places = Object.values(columns);
  const has = (...wanted: readonly string[]) => places.some((place) => wanted.includes(place));
  const hasFigure = each !== undefined || places.some((place) => !PLACES.has(place));
  if (!hasFigure) return false;
  if (table === 'keywords') return has('keyword');
  if (table === 'traffic') return has('date', 'month');
  return has('date', 'month') && (has('channel') || Boolean(channel));
}

const PLACES: ReadonlySet<string> = new Set(['date', 'month', 'channel', 'content', 'keyword']);
