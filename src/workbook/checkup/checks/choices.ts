import { similarText } from '../../../text/similarText';
import type { ListKey } from '../../description/types';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { displayValue, findingAt, inputColumns, usedRows, valueAt } from '../tableEntries';
import type { Finding } from '../types';

/** The rows of the dashboard's table of channels. */
const MOST_CHANNELS = 20;

const MOST_WORDS = 4;

/** Channels, people and the like that Settings don't list, which sums by list leave out. */
export function checkChoices({ tables, lists }: Snapshot): Finding[] {
  return tables.flatMap((table) =>
    inputColumns(table).flatMap(({ key, input }) => {
      const list = input?.is === 'list' ? lists.get(input.list) : undefined;
      return list && input?.is === 'list' ? checkColumn(table, key, input.list, list) : [];
    }),
  );
}

/** The listed text that was meant by one that differs from it by spaces, case or a slip. */
export function meantBy(text: string, list: readonly string[]): string | undefined {
  return listedAs(text, list) ?? similarText(text, list);
}

/** The listed text that differs from this one only by spaces or case. */
function listedAs(text: string, list: readonly string[]): string | undefined {
  return list.find((listed) => squeezed(listed) === squeezed(text));
}

/** Sums ignore case but not spaces. */
export function isListed(text: string, list: readonly string[]): boolean {
  return list.some((listed) => listed.toLowerCase() === text.toLowerCase());
}

/** The rows in which a text stands. */
export function rowsWith(table: TableSnapshot, column: string, text: string): number[] {
  return usedRows(table).filter((row) => String(displayValue(valueAt(table, row, column))) === text);
}

function checkColumn(table: TableSnapshot, column: string, key: ListKey, list: readonly string[]): Finding[] {
  const texts = usedRows(table).map((row) => String(displayValue(valueAt(table, row, column))));
  const unknown = [...new Set(texts)].filter((text) => text !== '' && !isListed(text, list));
  return unknown.map((found) => {
    const rows = rowsWith(table, column, found);
    const values = { found, count: rows.length };
    const at = { column, row: rows[0] ?? 1, of: found };
    const meant = meantBy(found, list);
    if (meant !== undefined) {
      const check = listedAs(found, list) === undefined ? 'misspeltChoice' : 'spacedChoice';
      return findingAt(table, { ...at, check, values: { ...values, meant }, repair: 'respell' });
    }
    const repair = canTake(key, list) && isName(found) ? 'addToList' : null;
    return findingAt(table, { ...at, check: 'unknownChoice', values, repair });
  });
}

/** Of the brands only two count: the shop and its competitors. */
function canTake(key: ListKey, list: readonly string[]): boolean {
  if (key === 'brands') return false;
  return key !== 'channels' || list.length < MOST_CHANNELS;
}

/** A number, a date or a sentence was meant for another column. */
function isName(text: string): boolean {
  return (
    /\p{L}/u.test(text) && !/\d{4}-\d{2}-\d{2}/.test(text) && text.trim().split(/\s+/).length <= MOST_WORDS
  );
}

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
