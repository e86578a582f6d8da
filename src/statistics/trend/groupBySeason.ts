/** Observations in the order of time: their rows and their values, equally long. */
export interface Points {
  readonly rows: Float64Array;
  readonly values: Float64Array;
}

/** Groups a series by its row modulo the season's length; missing values (null) are left out. */
export function groupBySeason(values: readonly (number | null)[], seasonLength: number): Points[] {
  const seasons = Array.from({ length: seasonLength }, () => ({ rows: [], values: [] }) as Growing);
  values.forEach((value, row) => {
    const season = seasons[row % seasonLength];
    if (value === null || season === undefined) return;
    season.rows.push(row);
    season.values.push(value);
  });
  return seasons.map((season) => ({
    rows: Float64Array.from(season.rows),
    values: Float64Array.from(season.values),
  }));
}

interface Growing {
  readonly rows: number[];
  readonly values: number[];
}
