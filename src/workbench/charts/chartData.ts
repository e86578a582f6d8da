import type { ChartRecord } from '../appsscript/records/types';
import type { CellState } from '../engine/types';

/** What a cell gives to a chart: its number, and what the grid shows of it. */
export type ChartCell = Pick<CellState, 'value' | 'text'>;

export interface Series {
  readonly name: string;
  /** Null where the cell holds no number: the line has a gap there. */
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
}

export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

/** Reads the columns of a chart: the first one has the labels, the others a series each. */
export function chartData(
  columns: readonly (readonly ChartCell[])[],
  { headers }: Pick<ChartRecord, 'headers'>,
): ChartData {
  const length = lastFilled(columns);
  const [labels = [], ...series] = columns.map((column) => column.slice(0, length));
  return {
    labels: labels.slice(headers).map(({ text }) => text),
    series: series.map((cells) => ({
      name: cells
        .slice(0, headers)
        .map(({ text }) => text)
        .join(' '),
      values: cells.slice(headers).map(({ value }) => (typeof value === 'number' ? value : null)),
      texts: cells.slice(headers).map(({ text }) => text),
    })),
  };
}

/** How many rows there are down to the last one that isn't blank. */
function lastFilled(columns: readonly (readonly ChartCell[])[]): number {
  const isFilled = ({ value }: ChartCell) => value !== null && value !== '';
  const lengths = columns.map((column) =>
    column.reduce((length, cell, index) => (isFilled(cell) ? index + 1 : length), 0),
  );
  return Math.max(0, ...lengths);
}
