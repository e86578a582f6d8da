const OFFSET = 2166136261;
const PRIME = 16777619;

/** A hash of 32 bits: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function fnv1a(text: string, seed = OFFSET): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  }
  return value >>> 0;
}
