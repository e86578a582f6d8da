/** Two observations of the same season, the earlier one first. */
export interface Pair {
  readonly rows: number;
  readonly rise: number;
}

/** Observations of each season in order, with the row they stand in; missing ones are left out. */
export function bySeason(
  values: readonly (number | null)[],
  seasonLength: number,
): { readonly row: number; readonly value: number }[][] {
  const seasons = Array.from({ length: seasonLength }, () => [] as { row: number; value: number }[]);
  values.forEach((value, row) => {
    if (value !== null) seasons[row % seasonLength]?.push({ row, value });
  });
  return seasons;
}

export function pairs(values: readonly (number | null)[], seasonLength: number): Pair[] {
  return bySeason(values, seasonLength).flatMap((season) =>
    season.flatMap((earlier, index) =>
      season.slice(index + 1).map((later) => ({
        rows: later.row - earlier.row,
        rise: later.value - earlier.value,
      })),
    ),
  );
}
