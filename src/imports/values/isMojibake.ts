/** What takes the place of a letter that an encoding doesn't have, and what UTF-8 read as Western text becomes: `Ãª`. */
const MOJIBAKE = /\uFFFD|[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚]/;

/** Whether a text was saved or read with another encoding than it was written in. */
export function isMojibake(text: string): boolean {
  return MOJIBAKE.test(text);
}
