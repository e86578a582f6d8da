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

/** Visits all pairs of the same season, the earlier one first; there are too many of them for a list. */
export function forEachPair(
  values: readonly (number | null)[],
  seasonLength: number,
  visit: (rise: number, rows: number) => void,
): void {
  for (const season of bySeason(values, seasonLength)) {
    season.forEach((earlier, index) => {
      for (let next = index + 1; next < season.length; next++) {
        const later = season[next];
        if (later) visit(later.value - earlier.value, later.row - earlier.row);
      }
    });
  }
}
