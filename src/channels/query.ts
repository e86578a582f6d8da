/** One `name=value` of a query, still encoded. */
type Parameter = string;

/** The parameters of a query, in their order. */
export function splitQuery(query: string): Parameter[] {
  return query.split('&').filter(Boolean);
}

/** The decoded name of a parameter, in small letters. */
export function parameterName(parameter: Parameter): string {
  return decode(parameter.split('=', 1)[0] ?? '').toLowerCase();
}

/** The decoded value of the first parameter with a name; undefined where there is none. */
export function parameterValue(query: string, name: string): string | undefined {
  const parameter = splitQuery(query).find((candidate) => parameterName(candidate) === name);
  return parameter === undefined
    ? undefined
    : decode(parameter.slice(parameter.indexOf('=') + 1 || parameter.length));
}

/** Writes a parameter, its value encoded. */
export function formatParameter(name: string, text: string): Parameter {
  return `${name}=${encode(text)}`;
}

/** Also encodes what mail programs take for the end of a link. */
function encode(text: string): string {
  // Half a surrogate pair is no character, and can't be encoded.
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/[!'()*]/g, hexadecimal);
}

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A text without a sign that encoding would have changed. */
const ENCODED = /^(?:[\w.~!*'()+-]|%[\da-f]{2})*$/i;

/** The text that was plainly encoded already, once or several times; others as they are. */
export function decodePlainlyEncoded(text: string): string {
  if (!text.includes('%') || !ENCODED.test(text)) return text;
  const decoded = decodeCodes(text);
  return decoded === text ? text : decodePlainlyEncoded(decoded);
}

/** Decodes `+` and per cent codes; a code that stands for no character stays. */
function decode(text: string): string {
  return text.replace(/\+/g, ' ').replace(/(?:%[\da-f]{2})+/gi, decodeCodes);
}

function decodeCodes(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}
