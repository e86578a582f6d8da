/** The parts of an address; formatted again they give it back, its scheme and host in small letters. */
export interface Address {
  /** `https`, `http`, `android-app` … */
  readonly scheme: string;
  /** User, host and port. */
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

/** A scheme pasted before another, or written without its colon: `https://https://`, `http://https:/`, `https//`. */
const SCHEMES = /^(?:https?(?::\/*|\/\/)\s*)*(https?)(?::\/+|\/\/|:(?=https?))/i;

/**
 * Parses an address as people type or paste it, with or without its scheme. Null for what has no host: a word, a sentence,
 * a mail address.
 */
export function parseAddress(text: string): Address | null {
  const typed = withOneScheme(text.trim().replace(/[\t\r\n]/g, ''));
  const scheme = SCHEME.exec(typed)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    return typed.startsWith('//') ? splitAddress('https', typed.slice(2)) : guessAddress(typed);
  }
  const rest = typed.slice(scheme.length + 1);
  const slashes = isWeb({ scheme }) ? /^\/*/ : /^\/\//;
  return slashes.test(rest) ? splitAddress(scheme, rest.replace(slashes, '')) : null;
}

function withOneScheme(typed: string): string {
  return typed.replace(SCHEMES, (_, last: string) => `${last}://`);
}

/** Parses the address of a web page, the only kind that can carry tags. */
export function parsePage(text: string): Address | null {
  const address = parseAddress(text);
  return address !== null && isWeb(address) ? address : null;
}

function isWeb({ scheme }: Pick<Address, 'scheme'>): boolean {
  return scheme === 'http' || scheme === 'https';
}

export function formatAddress({ scheme, authority, path, query, fragment }: Address): string {
  return `${scheme}://${authority}${path || '/'}${query && `?${query}`}${fragment}`;
}

/** The query of an address or of a path alone; blank where there is none. */
export function queryOf(text: string): string {
  const [beforeFragment = ''] = text.split('#', 1);
  const start = beforeFragment.indexOf('?');
  return start < 0 ? '' : beforeFragment.slice(start + 1).trim();
}

/** Without a scheme, only what looks like a host is an address. */
function guessAddress(typed: string): Address | null {
  const address = splitAddress('https', typed);
  if (address === null || address.authority.includes('@')) return null;
  const { host } = address;
  return host === 'localhost' || NAMED_HOST.test(host) || NUMBERED_HOST.test(host) ? address : null;
}

function splitAddress(scheme: string, rest: string): Address | null {
  const [, userAndHost = '', path = '', query = '', fragment = ''] = PARTS.exec(rest) ?? [];
  const hostStart = userAndHost.lastIndexOf('@') + 1;
  const hostAndPort = userAndHost.slice(hostStart).toLowerCase();
  const host = hostAndPort.replace(/:\d*$/, '').replace(/\.$/, '');
  if (!HOST.test(host)) return null;
  const authority = userAndHost.slice(0, hostStart) + hostAndPort;
  return {
    scheme,
    authority,
    host,
    path: escapePart(path),
    query: escapePart(query),
    fragment: escapePart(fragment),
  };
}

/** Encodes characters at which a pasted link would break off. */
function escapePart(part: string): string {
  return part.replace(/[\s"<>]/g, encodeURIComponent);
}
