/**
 * The channel that texts name, looked for in each in turn: `Instagram posts` names Instagram. A text that names several
 * says nothing; of channels within one another, such as Facebook and Facebook Ads, the longest counts.
 */
export function findChannel(texts: readonly string[], channels: readonly string[]): string | null {
  for (const text of texts) {
    const named = channels.filter((channel) => contains(text, channel));
    const [longest, ...others] = named.sort((one, other) => other.length - one.length);
    if (longest !== undefined && others.every((other) => contains(longest, other))) return longest;
  }
  return null;
}

function contains(text: string, part: string): boolean {
  const words = wordsOf(part);
  return words !== '' && ` ${wordsOf(text)} `.includes(` ${words} `);
}

/** The words of a text, without case, accents and signs; E-mail, Email and e‑mail are one word. */
function wordsOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u2010\u2011-]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
