/** The parts of an address; put together again they give it back, its scheme and host in small letters. */
export interface Address {
  /** `https`, `http`, `android-app` … */
  readonly scheme: string;
  /** Who and where: user, host and port. */
  readonly authority: string;
  /** The host alone. */
  readonly host: string;
  readonly path: string;
  /** Without its `?`. */
  readonly query: string;
  /** With its `#`; blank where there is none. */
  readonly fragment: string;
}

// `shop.example:8080` has a port where `mailto:` has a scheme.
const SCHEME = /^([a-z][a-z\d+.-]*):(?!\d+(?:[/?#]|$))/i;
const PARTS = /^([^/?#\\]*)([^?#]*)(?:\?([^#]*))?(#.*)?$/;
const HOST = /^(?:\[[\da-f:.]+\]|[\p{L}\p{M}\p{N}._-]+)$/iu;
const NAMED_HOST = /^(?:[\p{L}\p{M}\p{N}_-]+\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)$/iu;
const NUMBERED_HOST = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/**
 * Reads an address as people type or paste it: with or without its scheme. Null for what leads to no host:
 * a word, a sentence, a mail address.
 */
export function readAddress(text: string): Address | null {
  const typed = text.trim().replace(/[\t\r\n]/g, '');
  const scheme = SCHEME.exec(typed)?.[1]?.toLowerCase();
  if (scheme === undefined) return typed.startsWith('//') ? split('https', typed.slice(2)) : guessed(typed);
  const rest = typed.slice(scheme.length + 1);
  const slashes = isWeb({ scheme }) ? /^\/*/ : /^\/\//;
  return slashes.test(rest) ? split(scheme, rest.replace(slashes, '')) : null;
}

/** Reads the address of a page of the web, which alone can carry tags. */
export function readPage(text: string): Address | null {
  const address = readAddress(text);
  return address !== null && isWeb(address) ? address : null;
}

function isWeb({ scheme }: Pick<Address, 'scheme'>): boolean {
  return scheme === 'http' || scheme === 'https';
}

/** Writes an address out. */
export function writeAddress({ scheme, authority, path, query, fragment }: Address): string {
  return `${scheme}://${authority}${path || '/'}${query && `?${query}`}${fragment}`;
}

/** The query of any text that has one, were it but the path of a page. */
export function queryIn(text: string): string {
  const [beforeFragment = ''] = text.split('#', 1);
  const start = beforeFragment.indexOf('?');
  return start < 0 ? '' : beforeFragment.slice(start + 1).trim();
}

/** Without a scheme only what looks like a host is one. */
function guessed(typed: string): Address | null {
  const address = split('https', typed);
  if (address === null || address.authority.includes('@')) return null;
  const { host } = address;
  return host === 'localhost' || NAMED_HOST.test(host) || NUMBERED_HOST.test(host) ? address : null;
}

function split(scheme: string, rest: string): Address | null {
  const [, who = '', path = '', query = '', fragment = ''] = PARTS.exec(rest) ?? [];
  const place = who.lastIndexOf('@') + 1;
  const hostAndPort = who.slice(place).toLowerCase();
  const host = hostAndPort.replace(/:\d*$/, '').replace(/\.$/, '');
  if (!HOST.test(host)) return null;
  const authority = who.slice(0, place) + hostAndPort;
  return { scheme, authority, host, path: escaped(path), query: escaped(query), fragment: escaped(fragment) };
}

/** What would end a link in the middle where it is pasted. */
function escaped(part: string): string {
  return part.replace(/[\s"<>]/g, encodeURIComponent);
}
