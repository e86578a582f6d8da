import { type FileDate, parseFileDate } from './parseFileDate';

/** No range is longer: longer texts are not even tried. */
const MAX_LENGTH = 60;

/** Between two dates: a dash with spaces, a word, or the stroke of ISO 8601. */
const BETWEEN = / ?[–—~] ?| - | (?:to|au|à|until|bis|al|a) |\/(?=\d{4}-)/;
const TIGHT = /^(\d{4}-\d{2}-\d{2}|\d{8})-(\d{4}-\d{2}-\d{2}|\d{8})$/;
const WITH_WORDS: ReadonlySet<string> = new Set(['monthWord', 'dayWord', 'monthWordOnly', 'dayWordOnly']);
const MONTH_OF = /\p{L}{3,}\.?/u;

/**
 * The two dates of a range, such as `Oct 5 - Oct 11, 2026` or `2026-10-05 - 2026-10-11`, each written in full; null for other
 * texts.
 */
export function splitRange(text: string): readonly [first: string, last: string] | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:from|du|vom|del) /, '');
  const tight = TIGHT.exec(plain);
  const [first = '', last, ...others] = tight ? tight.slice(1) : plain.split(BETWEEN);
  if (last === undefined || others.length > 0) return null;
  const end = parseFileDate(last) ? last : withMonthOf(first, last);
  const to = parseFileDate(end);
  if (!to) return null;
  const begin = parseFileDate(first) ? first : withMonthOf(last, first);
  const from = parseFileDate(begin);
  if (!from) return null;
  if (to.year === null) return [begin, end];
  const isYearBefore = from.numbers[0] > to.numbers[0];
  const year = from.year ?? to.year - (isYearBefore ? 1 : 0);
  return [inFigures({ ...from, year }, begin), inFigures(to, end)];
}

/** A date with its month in words, in figures, so that both are written alike; others as they are. */
function inFigures({ shape, year, numbers }: FileDate, text: string): string {
  const [month, date] = numbers.map((number) => String(number).padStart(2, '0'));
  return WITH_WORDS.has(shape) ? `${year}-${month}-${date}` : text;
}

/** The 7 of `Oct 1 - 7, 2026`, or the 1 of `1 – 7 oct. 2026`, with the month of the other date. */
function withMonthOf(other: string, text: string): string {
  const [month] = MONTH_OF.exec(other) ?? [];
  const [, date = '', year = ''] = /^(\d{1,2})(?:,? (\d{4}))?$/.exec(text) ?? [];
  return month && date !== '' ? `${date} ${month} ${year}`.trim() : text;
}

/** Whether a text is a date or a range of dates. */
export function isDateText(text: string): boolean {
  return parseFileDate(text) !== null || splitRange(text) !== null;
}
