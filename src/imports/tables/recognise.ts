import type { ExportColumn, ExportFormat } from '../format';
import type { NearMiss } from '../previewTypes';
import { plainTitle } from './plainTitle';

/** A format, and the place of each of its columns in a table. */
export interface Recognised {
  readonly format: ExportFormat;
  readonly places: Readonly<Record<string, number>>;
}

const ANY_BEGINNING = '…';
/** A header with less than this share of a format's columns isn't nearly that format. */
const NEARLY = 0.6;
const LEAST_COLUMNS = 2;

/**
 * The format whose columns a header has: all that it can't do without, and those that tell it from others. Of several, the
 * one with the most columns of this header.
 */
export function recognise(header: readonly string[], formats: readonly ExportFormat[]): Recognised | null {
  const titles = header.map(plainTitle);
  let best: Recognised | null = null;
  for (const format of formats) {
    const places = placesOf(titles, format);
    if (missingOf(format, places).length > 0) continue;
    if (!best || sizeOf(places) > sizeOf(best.places)) best = { format, places };
  }
  return best;
}

/** The format that lacks a single column of a header, and its titles. */
export function nearMissOf(header: readonly string[], formats: readonly ExportFormat[]): NearMiss | null {
  const titles = header.map(plainTitle);
  let best: { readonly size: number; readonly miss: NearMiss } | null = null;
  for (const format of formats) {
    const places = placesOf(titles, format);
    const [missing, ...others] = missingOf(format, places);
    const found = needed(format).length - 1;
    if (!missing || others.length > 0 || found < LEAST_COLUMNS) continue;
    if (found / (found + 1) < NEARLY || found <= (best?.size ?? 0)) continue;
    best = { size: found, miss: missOf(format, missing, titles) };
  }
  return best?.miss ?? null;
}

function missOf(format: ExportFormat, missing: string, titles: readonly string[]): NearMiss {
  const { titles: usual = [], french = [] } = format.columns[missing] ?? {};
  const [en = ''] = usual;
  return { format: format.key, missing: { en, fr: french[0] ?? en }, language: languageOf(format, titles) };
}

/** The language in which a header has more of a format's titles than in the other. */
function languageOf({ columns }: ExportFormat, titles: readonly string[]): NearMiss['language'] {
  const known = Object.values(columns).filter(({ french = [] }) => french.length > 0);
  const count = (wordings: (column: ExportColumn) => readonly string[]) =>
    known.filter((column) => wordings(column).some((title) => titles.includes(plainTitle(title)))).length;
  const [english, french] = [count((column) => column.titles), count((column) => column.french ?? [])];
  if (english === french) return null;
  return english > french ? 'en' : 'fr';
}

function placesOf(titles: readonly string[], { columns }: ExportFormat): Record<string, number> {
  const places: Record<string, number> = {};
  for (const [key, column] of Object.entries(columns)) {
    const place = placeOf(titles, column);
    if (place >= 0) places[key] = place;
  }
  return places;
}

function placeOf(titles: readonly string[], column: ExportColumn): number {
  const { whole, ends } = plainTitles(column);
  const exact = titles.findIndex((title) => whole.has(title));
  return exact >= 0 ? exact : titles.findIndex((title) => ends.some((end) => title.endsWith(end)));
}

interface PlainTitles {
  readonly whole: ReadonlySet<string>;
  readonly ends: readonly string[];
}

/** Columns are looked for in many rows; their titles are made plain once. */
const kept = new WeakMap<ExportColumn, PlainTitles>();

function plainTitles(column: ExportColumn): PlainTitles {
  const known = kept.get(column);
  if (known) return known;
  const plain = [...column.titles, ...(column.french ?? [])].map(plainTitle);
  const ends = plain.filter((title) => title.startsWith(ANY_BEGINNING)).map((title) => title.slice(1));
  const titles = { whole: new Set(plain), ends };
  kept.set(column, titles);
  return titles;
}

function needed({ columns, signature }: ExportFormat): readonly string[] {
  return Object.keys(columns).filter((key) => !columns[key]?.optional || signature.includes(key));
}

function missingOf(format: ExportFormat, places: Readonly<Record<string, number>>): readonly string[] {
  return needed(format).filter((key) => places[key] === undefined);
}

function sizeOf(places: Readonly<Record<string, number>>): number {
  return Object.keys(places).length;
}
