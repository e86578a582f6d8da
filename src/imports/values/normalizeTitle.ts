/** No title is longer: of longer texts the beginning tells them apart. */
const LONGEST = 200;

/** A text without what platforms and spreadsheets vary: case, accents, spaces, quotes, apostrophes, byte-order marks. */
export function normalizeTitle(title: string): string {
  return title
    .slice(0, LONGEST)
    .normalize('NFD')
    .replace(/[\p{M}\s\uFEFF"'’‘«»“”]/gu, '')
    .toLowerCase();
}
