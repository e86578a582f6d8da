/** The sum of what is given; null where nothing is. */
export function sum(...values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((total, value) => total + value, 0);
}
