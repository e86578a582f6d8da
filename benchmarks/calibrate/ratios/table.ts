import { type Random, seeded } from '../random';

/** What was measured of one kind of data. */
export interface Table {
  readonly title: string;
  /** What the figures are, and what was aimed at. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function percent(share: number): string {
  return Number.isFinite(share) ? (100 * share).toFixed(1) : '–';
}

/** Each data set comes from a seed of its own, the same for every kind. */
export function dataSets<T>(count: number, make: (random: Random) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(seeded(2003 * index + 29)));
}

export function share<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The table as Markdown below its heading. */
export function tableText({ title, about, columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [row(columns), row(columns.map(() => '---')), ...rows.map(row)];
  return [`### ${title}`, '', about, '', ...lines, ''].join('\n');
}
