import type { Wording } from '../journal/journal';
import type { RowKey } from '../types';
import { formatName } from './formatNames';
import type { Tracker } from './tracker';

/** How the log says, for people, what a row is about and what filled it. */
export function wordingOf({ workbook, lists }: Tracker, key: RowKey, format: string): Wording {
  return {
    format: formatName(workbook.texts, format),
    table: workbook.text(`sheets.${key.table}.title`),
    row: partsOf(key, lists.contents).join(' · '),
  };
}

function partsOf(key: RowKey, contents: Tracker['lists']['contents']): string[] {
  if (key.table === 'keywords') return [key.keyword];
  if (key.table === 'traffic') return [key.day];
  return [key.day, key.channel, contents[key.content] ?? key.content];
}
