/** Letters with accents that the languages of the platforms have. */
const LETTERS = /[àâäáãåçéèêëíìîïñóòôöõúùûüýÿæœßÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÆŒ]/;
/** What stands beside a letter in words, and hardly anything else. */
const BESIDE_LETTERS = /[A-Za-z]/;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const APOSTROPHE = '’';

/**
 * The text of bytes in Windows-1252, or in Mac Roman, in which spreadsheets on a Mac save CSV: the one in which more of the
 * characters within words are letters.
 */
export function decodeOneByte(bytes: Uint8Array): string {
  // As a stream, because Node otherwise decodes Latin-1, which lacks the euro sign.
  const decode = (label: string) => new TextDecoder(label).decode(bytes, { stream: true });
  const windows = decode('windows-1252');
  const mac = decode('macintosh');
  return score(mac) > score(windows) ? mac : windows;
}

const SAMPLE = 200_000;

/** Letters less other signs, of all that stand within words and aren't plain. */
function score(text: string): number {
  let points = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let index = 0; index < length; index++) {
    const character = text.charAt(index);
    if (character <= '~' || !isInWord(text, index)) continue;
    points += isAtHome(text, index) ? 1 : -1;
  }
  return points;
}

/** A letter or an apostrophe; a capital after a small letter is another letter in the wrong encoding. */
function isAtHome(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (character === APOSTROPHE) return true;
  const isMisplaced = CAPITAL.test(character) && SMALL.test(text.charAt(index - 1));
  return LETTERS.test(character) && !isMisplaced;
}

function isInWord(text: string, index: number): boolean {
  return BESIDE_LETTERS.test(text.charAt(index - 1)) || BESIDE_LETTERS.test(text.charAt(index + 1));
}
