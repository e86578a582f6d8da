/** No title is longer; longer texts are compared by their beginnings. */
const MAX_LENGTH = 200;

/** A text without what platforms and spreadsheets vary: case, accents, spaces, quotes, apostrophes, marks without width. */
export function normalizeTitle(title: string): string {
  return title
    .slice(0, MAX_LENGTH)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\s"'’‘«»“”]/gu, '')
    .toLowerCase();
}
