import { normalizeText } from './normalizeText';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/** A slip of the finger or two: one in a short word. */
const MOST_SLIPS = (length: number): number => (length < 8 ? 1 : 2);

/** The one text of the list that this one resembles, as a misspelling does; undefined where none or several do. */
export function similarText(text: string, list: readonly string[]): string | undefined {
  const typed = normalizeText(text);
  if (typed.length < SHORTEST) return undefined;
  const alike = list.filter((listed) => {
    const name = normalizeText(listed);
    return slips(typed, name) <= MOST_SLIPS(Math.min(typed.length, name.length));
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/**
 * How many letters were left out, added, replaced or swapped with their neighbour: the restricted edit distance
 * (Damerau 1964).
 */
function slips(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (isSame ? 0 : 1),
        isSwap ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = row;
  }
  return at(above, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
