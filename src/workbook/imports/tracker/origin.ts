const BETWEEN = ' · ';

/**
 * What the cell says that names the exports which filled a row; null where a person wrote something else,
 * which stays.
 */
export function originOf(
  current: string,
  wanted: readonly string[],
  isName: (text: string) => boolean,
): string | null {
  const isOurs = current === '' || current.split(BETWEEN).every(isName);
  return isOurs ? wanted.join(BETWEEN) : null;
}
