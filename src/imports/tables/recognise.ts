import type { ColumnKind, ExportColumn, ExportFormat } from '../format';
import type { NearMiss } from '../previewTypes';
import { normalizeTitle } from '../values/normalizeTitle';

/** A format, and the position of each of its columns in a table. */
export interface Recognition {
  readonly format: ExportFormat;
  readonly positions: Readonly<Record<string, number>>;
}

const WILDCARD = '…';
/** Least share of a format's columns that a header needs for a near miss. */
const MIN_SHARE = 0.6;
const MIN_COLUMNS = 2;

/**
 * The format that a header fits: it has all columns that the format requires, and its signature. Of several formats, the one
 * with the most columns of this header; null where none fits.
 */
export function recognise(header: readonly string[], formats: readonly ExportFormat[]): Recognition | null {
  const titles = header.map(normalizeTitle);
  let best: Recognition | null = null;
  for (const format of formats) {
    const places = findColumns(header, titles, format);
    if (missingColumns(format, places).length > 0 || !isOfKind(format, titles, places)) continue;
    if (!best || countColumns(places) > countColumns(best.positions)) best = { format, positions: places };
  }
  return best;
}

/** Whether a header that has all required columns has what tells the format from other ones. */
function isOfKind(
  { anyOf = [], without = [] }: ExportFormat,
  titles: readonly string[],
  places: Readonly<Record<string, number>>,
): boolean {
  const isTold = anyOf.length === 0 || anyOf.some((key) => places[key] !== undefined);
  return isTold && !without.some((title) => titles.includes(normalizeTitle(title)));
}

/** Kinds of columns that a person may have left out or deleted; a table without its days or names is another table. */
const LEFT_OUT: ReadonlySet<ColumnKind> = new Set(['count', 'money', 'share', 'duration']);

/**
 * The format of which a header lacks a single column, and that column's usual titles: with it the file would be right. A title
 * that no other platform writes must say that it is this one's.
 */
export function findNearMiss(header: readonly string[], formats: readonly ExportFormat[]): NearMiss | null {
  const titles = header.map(normalizeTitle);
  let best: { readonly size: number; readonly miss: NearMiss } | null = null;
  for (const format of formats) {
    const places = findColumns(header, titles, format);
    const [missing, ...others] = missingColumns(format, places);
    const found = requiredColumns(format).length - 1;
    if (!missing || others.length > 0 || found < MIN_COLUMNS) continue;
    if (!LEFT_OUT.has(format.columns[missing]?.kind ?? 'text') || !isOfKind(format, titles, places)) continue;
    if (found / (found + 1) < MIN_SHARE || found <= (best?.size ?? 0)) continue;
    if (!hasOwnTitle(format, titles, formats)) continue;
    best = { size: found, miss: describeNearMiss(format, missing, titles) };
  }
  return best?.miss ?? null;
}

/** Whether a header has a title of the format that no format of another platform has. */
function hasOwnTitle(
  format: ExportFormat,
  titles: readonly string[],
  formats: readonly ExportFormat[],
): boolean {
  const platform = platformOf(format);
  const others = formats.filter((other) => platformOf(other) !== platform);
  return requiredColumns(format).some((key) => {
    const column = format.columns[key];
    const title = column && titles[findColumn(titles, column)];
    return title !== undefined && !others.some((other) => hasTitle(other, title));
  });
}

/** The first word of a format's key. */
function platformOf({ key }: ExportFormat): string {
  return /^[a-z]+/.exec(key)?.[0] ?? key;
}

function hasTitle({ columns }: ExportFormat, title: string): boolean {
  return Object.values(columns).some((column) => normalizedTitles(column).exact.has(title));
}

function describeNearMiss(format: ExportFormat, missing: string, titles: readonly string[]): NearMiss {
  const { titles: usual = [], french = [] } = format.columns[missing] ?? {};
  const [en = ''] = usual;
  return { format: format.key, missing: { en, fr: french[0] ?? en }, language: languageOf(format, titles) };
}

/** The language in which a header has more of a format's titles than in the other. */
function languageOf({ columns }: ExportFormat, titles: readonly string[]): NearMiss['language'] {
  const known = Object.values(columns).filter(({ french = [] }) => french.length > 0);
  const count = (wordings: (column: ExportColumn) => readonly string[]) =>
    known.filter((column) => wordings(column).some((title) => titles.includes(normalizeTitle(title)))).length;
  const [english, french] = [count((column) => column.titles), count((column) => column.french ?? [])];
  if (english === french) return null;
  return english > french ? 'en' : 'fr';
}

function findColumns(
  header: readonly string[],
  titles: readonly string[],
  { columns }: ExportFormat,
): Record<string, number> {
  const places: Record<string, number> = {};
  const taken = new Set<number>();
  for (const [key, column] of Object.entries(columns)) {
    const { pattern } = column;
    const place = pattern
      ? header.findIndex((title, index) => !taken.has(index) && pattern.test(title.trim()))
      : findColumn(titles, column);
    if (place < 0) continue;
    places[key] = place;
    if (pattern) taken.add(place);
  }
  return places;
}

function findColumn(titles: readonly string[], column: ExportColumn): number {
  const { exact, endings, beginnings } = normalizedTitles(column);
  const index = titles.findIndex((title) => exact.has(title));
  if (index >= 0) return index;
  return titles.findIndex(
    (title) =>
      endings.some((end) => title.endsWith(end)) || beginnings.some((begin) => title.startsWith(begin)),
  );
}

interface NormalizedTitles {
  readonly exact: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly beginnings: readonly string[];
}

/** Columns are looked for in many rows: their titles are normalised once. */
const cache = new WeakMap<ExportColumn, NormalizedTitles>();

function normalizedTitles(column: ExportColumn): NormalizedTitles {
  const known = cache.get(column);
  if (known) return known;
  const titles = [...column.titles, ...(column.french ?? [])].map(normalizeTitle);
  const endings = titles.filter((title) => title.startsWith(WILDCARD)).map((title) => title.slice(1));
  const beginnings = titles.filter((title) => title.endsWith(WILDCARD)).map((title) => title.slice(0, -1));
  const normalized = { exact: new Set(titles), endings, beginnings };
  cache.set(column, normalized);
  return normalized;
}

function requiredColumns({ columns, signature }: ExportFormat): readonly string[] {
  return Object.keys(columns).filter((key) => !columns[key]?.optional || signature.includes(key));
}

function missingColumns(format: ExportFormat, places: Readonly<Record<string, number>>): readonly string[] {
  return requiredColumns(format).filter((key) => places[key] === undefined);
}

function countColumns(places: Readonly<Record<string, number>>): number {
  return Object.keys(places).length;
}

/** The titles of these columns that stand more than once in a header, as the file writes them. */
export function findRepeatedTitles(
  header: readonly string[],
  columns: readonly { readonly title: string }[],
): string[] {
  const titles = header.map(normalizeTitle);
  const isRepeated = (title: string) => titles.filter((other) => other === normalizeTitle(title)).length > 1;
  return [...new Set(columns.map(({ title }) => title))].filter(isRepeated);
}
