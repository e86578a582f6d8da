import { serialFromDay } from '../../calendar/serial';
import { plainText } from '../spreadsheet/cellValue';
import { withDocumentLock } from '../spreadsheet/documentLock';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { openTable, tableIn } from '../spreadsheet/table/openTable';
import type { TableCells } from '../spreadsheet/table/tableCells';
import { growTable, writeTable } from '../spreadsheet/table/writeTable';
import type { Workbook } from '../spreadsheet/workbook';
import { pageKey, plainTitle, readFoundDay, readFoundPage } from './foundItem';

/** How many mentions of the feeds were new to the log. */
export interface MentionCounts {
  readonly added: number;
  readonly already: number;
  /** Feeds that Sheets hasn't read yet, or can't. */
  readonly unread: number;
  /** Feeds whose addresses are typed. */
  readonly feeds: number;
}

/** `noTable`: the workbook lacks the sheets for it. */
export type MentionOutcome =
  | ({ readonly progress: 'done' } & MentionCounts)
  | { readonly progress: 'busy' | 'noTable' };

interface Item {
  readonly key: string;
  readonly day: number;
  readonly brand: string;
  readonly title: string;
  readonly address: string;
}

/** Copies what is new in the feeds to the log, each page once for each brand; `today` dates what has no date. */
export function logMentionsOf(blueprint: Blueprint, today: string): MentionOutcome {
  let counts: MentionCounts | undefined;
  const progress = withDocumentLock(() => {
    const workbook = openWorkbook(blueprint);
    if (workbook?.find('mentions') && workbook.find('feeds')) counts = logNew(workbook, serialFromDay(today));
  });
  if (progress === 'busy') return { progress };
  return counts ? { progress, ...counts } : { progress: 'noTable' };
}

function logNew(workbook: Workbook, today: number): MentionCounts {
  const feeds = openTable(workbook, tableIn(workbook, 'feeds'), 'whole');
  const log = openTable(workbook, tableIn(workbook, 'mentions'), 'typed');
  const { items, unread } = found(feeds, today);
  const known = new Set(
    log.usedRows.map((row) => keyOf(textAt(log, row, 'brand'), textAt(log, row, 'address'))),
  );
  const added = items.filter(({ key }) => !known.has(key)).sort((one, next) => one.day - next.day);
  for (const item of added) append(log, item);
  growTable(workbook, log);
  writeTable(workbook, log, ['address'], 'last');
  return {
    added: added.length,
    already: items.length - added.length,
    unread,
    feeds: rowsWith(feeds, 'feed').length,
  };
}

function found(feeds: TableCells, today: number): { items: Item[]; unread: number } {
  const byKey = new Map<string, Item>();
  let unread = 0;
  for (const row of rowsWith(feeds, 'found_address')) {
    const address = readFoundPage(textAt(feeds, row, 'found_address'));
    if (address === null) unread++;
    else {
      const brand = textAt(feeds, row, 'found_brand');
      const item = {
        key: keyOf(brand, address),
        day: readFoundDay(feeds.get(row, 'found_date')) ?? today,
        brand,
        title: plainTitle(textAt(feeds, row, 'found_title')),
        address,
      };
      // A page that several items link to is logged with its earliest day.
      if (item.day < (byKey.get(item.key)?.day ?? Number.POSITIVE_INFINITY)) byKey.set(item.key, item);
    }
  }
  return { items: [...byKey.values()], unread };
}

function append(log: TableCells, { day, brand, title, address }: Item): void {
  const row = log.addRow();
  log.set(row, 'date', day);
  for (const [column, text] of Object.entries({ brand, title, address })) {
    log.set(row, column, plainText(text));
  }
}

function keyOf(brand: string, address: string): string {
  return `${brand} ${pageKey(address)}`;
}

function rowsWith(cells: TableCells, column: string): number[] {
  const rows = Array.from({ length: cells.height - 1 }, (_, index) => index + 2);
  return rows.filter((row) => textAt(cells, row, column) !== '');
}

function textAt(cells: TableCells, row: number, column: string): string {
  const value = cells.get(row, column);
  return typeof value === 'object' ? '' : String(value).trim();
}
