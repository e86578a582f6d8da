import { dayFromParts, type IsoDay } from '../../calendar/isoDay';
import { parseDateParts } from '../../calendar/parseDateParts';
import type { FileFacts } from '../format';
import { normalizeTitle } from '../values/normalizeTitle';

type Period = FileFacts['period'];

const FIRST = ['startdate', 'datededebut', 'du'];
const LAST = ['enddate', 'datedefin', 'au'];
const WRITTEN_DAY = String.raw`\p{L}+\.? \d{1,2}, \d{4}|\d{1,2}(?:er)? \p{L}+\.? \d{4}`;
const DAY = String.raw`(?<!\d)(\d{4}-\d{1,2}-\d{1,2}|\d{8}|[A-Z][a-z]{2}-\d{2}-\d{4}|${WRITTEN_DAY})(?!\d)`;
/** Two days in a text, as in `20230601-20230630`, `2026-6-1 - 2026-6-30`, `Jun-01-2026_Jun-30-2026`, `June 1, 2026 - June 30, 2026`. */
const DAYS = new RegExp(`${DAY}\\D{1,9}?${DAY}`, 'u');

const PROPERTY = ['property', 'propriete'];

/** What the lines above a table, and the file's name, say of it. */
export function readFileFacts(lines: readonly string[], name: string): FileFacts {
  const [property] = textsAfter(lines, PROPERTY);
  return { name, period: periodOf(lines, name), ...(property && { property }) };
}

/** The period that these lines name, or else the file's name. */
export function periodOf(lines: readonly string[], name: string): Period {
  const [first] = daysAfter(lines, FIRST);
  const [last] = daysAfter(lines, LAST);
  if (first && last) return inOrder(first, last);
  for (const text of [...lines].reverse().concat(name)) {
    const [, from = '', to = ''] = DAYS.exec(text) ?? [];
    const period = inOrder(dayIn(from), dayIn(to));
    if (period) return period;
  }
  return null;
}

/** The days after a label, from the nearest line up: each table may have its own. */
function daysAfter(lines: readonly string[], labels: readonly string[]): IsoDay[] {
  return textsAfter(lines, labels).flatMap((text) => dayIn(text) ?? []);
}

function textsAfter(lines: readonly string[], labels: readonly string[]): string[] {
  return [...lines].reverse().flatMap((line) => {
    const [label = '', ...rest] = line.replace(/^[#\s]+/, '').split(':');
    const text = rest.join(':').trim();
    return text !== '' && labels.includes(normalizeTitle(label)) ? [text] : [];
  });
}

function dayIn(text: string): IsoDay | null {
  const date = parseDateParts(text.replace(/^["\s]+|["\s,;]+$/g, ''));
  const isSure = date && date.year !== null && date.shape !== 'numeric';
  return isSure ? dayFromParts(date.year ?? 0, ...date.numbers) : null;
}

function inOrder(first: IsoDay | null, last: IsoDay | null): Period {
  return first && last && first <= last ? { first, last } : null;
}
