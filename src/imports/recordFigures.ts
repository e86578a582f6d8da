import { fnv1a } from '../text/fnv1a';
import { type RecordFigures, roundMetric } from './request';

/** The figures of one order or post. */
export interface RecordFigure {
  /** The `recordKey` of its id. */
  readonly key: string;
  /** Days since the row's first day; null where the figures are of several days. */
  readonly day: number | null;
  /** By metric; null where the record is known and counts nothing, such as a cancelled order. */
  readonly figures: Readonly<Record<string, number>> | null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SECOND_SEED = 84696351;
const BITS = 6;
/** Characters of a key: 42 bits, so that even among 10,000 orders two share a key once in 80,000 files. */
const KEY_LENGTH = 7;
const FROM_FIRST = 5;
const NO_DAY = '*';
const COUNTS_NOTHING = '!';
const RADIX = 36;

/** A short text for a record's id, which tells nothing of it. */
export function recordKey(id: string): string {
  const [first, second] = [fnv1a(id), fnv1a(id, SECOND_SEED)];
  return Array.from({ length: KEY_LENGTH }, (_, place) =>
    place < FROM_FIRST ? letterOf(first, place) : letterOf(second, place - FROM_FIRST),
  ).join('');
}

function letterOf(bits: number, place: number): string {
  return ALPHABET[(bits >>> (BITS * place)) & (ALPHABET.length - 1)] ?? '';
}

/** Writes records; those with the same key are added up. */
export function encodeRecords(records: readonly RecordFigure[]): RecordFigures {
  const metrics = [...new Set(records.flatMap(({ figures }) => Object.keys(figures ?? {})))];
  const byKey = new Map<string, RecordFigure>();
  for (const record of records) {
    const known = byKey.get(record.key);
    byKey.set(record.key, known ? added(known, record) : record);
  }
  const each = [...byKey.values()].map(({ key, day, figures }) => {
    const written = figures
      ? metrics.map((metric) => (figures[metric] === undefined ? '' : roundMetric(figures[metric]))).join()
      : COUNTS_NOTHING;
    return `${key}${day === null ? NO_DAY : day.toString(RADIX)}${written}`;
  });
  return { metrics, each: each.join(';') };
}

function added(one: RecordFigure, other: RecordFigure): RecordFigure {
  if (!one.figures || !other.figures) return one.figures ? one : other;
  const figures: Record<string, number> = { ...one.figures };
  for (const [metric, figure] of Object.entries(other.figures)) {
    figures[metric] = (figures[metric] ?? 0) + figure;
  }
  return { ...one, figures };
}

/** Reads them back. */
export function decodeRecords({ metrics, each }: RecordFigures): RecordFigure[] {
  if (each === '') return [];
  return each.split(';').map((text) => {
    const day = text.charAt(KEY_LENGTH);
    const written = text.slice(KEY_LENGTH + 1);
    return {
      key: text.slice(0, KEY_LENGTH),
      day: day === NO_DAY ? null : Number.parseInt(day, RADIX),
      figures: written === COUNTS_NOTHING ? null : figuresIn(written, metrics),
    };
  });
}

function figuresIn(text: string, metrics: readonly string[]): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [place, figure] of text.split(',').entries()) {
    const metric = metrics[place];
    if (metric !== undefined && figure !== '') figures[metric] = Number(figure);
  }
  return figures;
}

/** Whether a text was written by `encodeRecords` and holds nothing but numbers. */
export function areNumeric({ metrics, each }: RecordFigures): boolean {
  if (!Array.isArray(metrics) || typeof each !== 'string') return false;
  return decodeRecords({ metrics, each }).every(
    ({ key, day, figures }) =>
      key.length === KEY_LENGTH &&
      (day === null || Number.isFinite(day)) &&
      Object.values(figures ?? {}).every(Number.isFinite),
  );
}
