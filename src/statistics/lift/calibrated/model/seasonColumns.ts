import { range } from '../../question/observations';

/** Seasons longer than this get three smooth waves instead of a level for each of their rows. */
const LONGEST_FREE_SEASON = 13;
const WAVES = 3;

/** Seasonal columns as functions of the row: orthonormal contrasts, which sum to zero over a season. */
export function seasonColumns(length: number): ((row: number) => number)[] {
  if (length <= 1) return [];
  if (length > LONGEST_FREE_SEASON) return range(1, WAVES).flatMap((wave) => waves(wave, length));
  return range(1, length - 1).map((order) => (row: number) => helmert(order, row % length));
}

function waves(wave: number, length: number): ((row: number) => number)[] {
  const angle = (2 * Math.PI * wave) / length;
  return [(row) => Math.cos(angle * row), (row) => Math.sin(angle * row)];
}

/** Helmert contrast: the season with this index against the mean of those before it. */
function helmert(order: number, season: number): number {
  if (season > order) return 0;
  const share = 1 / Math.sqrt(order * (order + 1));
  return season < order ? share : -order * share;
}
