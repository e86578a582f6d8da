/** One `name=value` of a query, as it stands there. */
type Piece = string;

/** The pieces of a query, in their order. */
export function piecesOf(query: string): Piece[] {
  return query.split('&').filter(Boolean);
}

/** The name of a piece in small letters. */
export function nameOf(piece: Piece): string {
  return decoded(piece.split('=', 1)[0] ?? '').toLowerCase();
}

/** The decoded value of the first piece of a name; undefined where there is none. */
export function valueIn(query: string, name: string): string | undefined {
  const piece = piecesOf(query).find((candidate) => nameOf(candidate) === name);
  return piece === undefined ? undefined : decoded(piece.slice(piece.indexOf('=') + 1 || piece.length));
}

/** A piece whose value reads back as the text. */
export function piece(name: string, text: string): Piece {
  return `${name}=${encoded(text)}`;
}

/** A text as a query may hold it: also what mail programs take for the end of a link is encoded. */
function encoded(text: string): string {
  // Half a surrogate pair is no character, and can't be encoded.
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/[!'()*]/g, hexadecimal);
}

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Reads `+` and percent codes; a code that stands for no character is left as it is. */
function decoded(text: string): string {
  return text.replace(/\+/g, ' ').replace(/(?:%[\da-f]{2})+/gi, decodedCodes);
}

function decodedCodes(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}
