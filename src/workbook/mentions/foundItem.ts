import { serialFromDay } from '../../calendar/serial';
import { formatAddress, parsePage, queryOf } from '../../channels/address';
import { parameterName, parameterValue, splitQuery } from '../../channels/query';
import type { CellValue } from '../spreadsheet/cellValue';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
};

/** The address of the page that an item links to: Google Alerts wraps it in a redirect. Null where there is none. */
export function readFoundPage(address: string): string | null {
  const target = parameterValue(queryOf(address), 'url');
  const page = parsePage(target !== undefined && parsePage(target) ? target : address);
  return page && formatAddress(page);
}

/** A key that addresses of the same page share, whatever their scheme, tags, fragment and last slash. */
export function pageKey(address: string): string {
  const page = parsePage(address);
  if (!page) return address.trim();
  const query = splitQuery(page.query).filter((piece) => !parameterName(piece).startsWith('utm_'));
  return [page.host.replace(/^www\./, ''), page.path.replace(/\/+$/, ''), ...query].join(' ');
}

/** A title without the tags and entities that feeds carry. */
export function plainTitle(title: string): string {
  return title
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The day that a feed gives, as a serial; null where it can't be read. */
export function readFoundDay(value: CellValue): number | null {
  if (typeof value === 'number') return Math.floor(value);
  if (typeof value === 'object') return value.day;
  const [, day, month = '', year] = /(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})/i.exec(String(value)) ?? [];
  const place = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (day !== undefined && place > 0) return serialFromDay(`${year}-${two(place)}-${two(Number(day))}`);
  const [iso] = /\d{4}-\d\d-\d\d/.exec(String(value)) ?? [];
  return iso === undefined ? null : serialFromDay(iso);
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
