import type { Chart } from '../../description/types';

/** How the lines of a chart look, by their place, as Google's charts take it. */
export type LineStyles = Readonly<Record<number, Readonly<Record<string, unknown>>>>;

const EXPECTED = '#5f6368';
const LIMIT = '#bdc1c6';
const MARK = '#e8710a';

/** A band is pale behind what it belongs to; the mark of the start is one point, large enough to be seen. */
export function lineStyles({ ranges, band, marksStart }: Chart): LineStyles {
  const last = ranges.length - 2;
  const high = marksStart ? last - 1 : last;
  const limit = { color: LIMIT, lineWidth: 1 };
  return {
    ...(band && {
      [high - 2]: { color: EXPECTED, lineWidth: 2, lineDashStyle: [6, 4] },
      [high - 1]: limit,
      [high]: limit,
    }),
    ...(marksStart && { [last]: { color: MARK, lineWidth: 0, pointSize: 12 } }),
  };
}
