/** The replacement character, and what UTF-8 becomes when read as Windows-1252: `Ãª`. */
const MOJIBAKE = /\uFFFD|[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚]/;

/** Whether letters of a text were lost because it was saved or read in the wrong encoding. */
export function isMojibake(text: string): boolean {
  return MOJIBAKE.test(text);
}
