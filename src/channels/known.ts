import known from './known.json';

/** What a source is. `other` are services of search engines other than search. */
export type SourceKind = keyof typeof known.kinds;

export interface KnownSource {
  readonly kind: SourceKind;
  /** The social network; blank for other kinds, and for short links, which don't tell it. */
  readonly network: string;
}

/** An entry as it is kept: the network is named after the host where none is given. */
interface Entry {
  readonly kind: SourceKind;
  readonly network?: string;
}

/** A label of a host at which people read their mail: `webmail`, `mail2`, `webmail1n`, `messagerie-12`, `zimbra1`. */
const WEBMAIL =
  /(?:^|\.)(?:(?:web|e-?)?mail|mailbusiness|lightmailer(?:-[a-z]+)?|messagerie(?:pro)?|courriel|zimbra|roundcube|squirrelmail|rainloop|owa)(?:-?\d+[a-z]?)?\.[^.]+\./;
/** Servers of Mastodon are mostly named after it. */
const MASTODON = /^(?:mastodon|mstdn|masto)\.[a-z\d-]/;
/** Hosts on which banks ask a buyer for a code: `3dsecure.bank.example`, `acs2.bank.example`. */
const BANK_CHECK = /(?:^|[.-])(?:3ds\d*|3d-?secure|acs\d*)(?:-[^.]*)?\.[^.]+\../;
/** Endings that vary by country: com, fr, co.uk, com.br. */
const ENDING = /^(?:(?:com?|it)\.[a-z]{2}|[a-z]{2,3})$/;
/** Endings under which names are given. */
const PUBLIC_SUFFIX = /\.(?:(?:com?|net|org|ne|or|ac|go|it|gouv)\.)?[a-z]+$/;

const SEPARATOR = '|';

let sources: ReadonlyMap<string, Entry> | undefined;

/** What is known of a source: a host, an app or a name, in small letters. A host's own entry goes before its parent's. */
export function knownSource(source: string): KnownSource | undefined {
  sources ??= indexSources();
  const exact = sources.get(source);
  if (exact) return knownFrom(source, exact);
  if (WEBMAIL.test(source)) return { kind: 'email', network: '' };
  if (BANK_CHECK.test(source)) return { kind: 'payment', network: '' };
  const found = source.includes('.') ? findBySuffix(sources, source.split('.')) : undefined;
  if (found === undefined && MASTODON.test(source)) return { kind: 'social', network: 'Mastodon' };
  return found;
}

function knownFrom(host: string, { kind, network }: Entry): KnownSource {
  if (kind !== 'social') return { kind, network: network ?? '' };
  return { kind, network: network ?? nameOf(host) };
}

/** A network's name from its host: `Glassdoor` for `glassdoor.com`, `Hatena` for `b.hatena.ne.jp`. */
function nameOf(host: string): string {
  const name = host.replace(PUBLIC_SUFFIX, '').split('.').pop() ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The network that a word stands for, such as `insta` or `meta`; blank where there is none. */
export function networkByAlias(word: string): string {
  const aliases: Readonly<Record<string, string>> = known.aliases;
  sources ??= indexSources();
  // Names that are words of the language too, such as `gather`, stand for a network alone, not before other words.
  return aliases[word] ?? sources.get(word)?.network ?? '';
}

/** The longest known suffix of a host decides; `google.*` stands for Google's host in any country. */
function findBySuffix(all: ReadonlyMap<string, Entry>, labels: readonly string[]): KnownSource | undefined {
  for (const [index, label] of labels.entries()) {
    const rest = labels.slice(index + 1).join('.');
    const suffixes = [`${label}.${rest}`, ...(ENDING.test(rest) ? [`${label}.*`] : [])];
    for (const suffix of suffixes) {
      const found = all.get(suffix);
      if (found)
        return isOther(suffix, labels.slice(0, index))
          ? { kind: 'other', network: '' }
          : knownFrom(suffix, found);
    }
  }
  return undefined;
}

/** Of a portal's subdomains only those that it lists are what it is itself. */
function isOther(suffix: string, subdomain: readonly string[]): boolean {
  const portals: Readonly<Record<string, string>> = known.portals;
  const listed = portals[suffix];
  return listed !== undefined && !subdomain.every((label) => listed.split(' ').includes(label));
}

function indexSources(): ReadonlyMap<string, Entry> {
  const networks = Object.entries(known.networks).flatMap(([network, hosts]) =>
    entriesFor([hosts, compactName(network), network.toLowerCase()].join(SEPARATOR), {
      kind: known.videoNetworks.includes(network) ? 'video' : 'social',
      network,
    }),
  );
  const others = Object.entries(known.kinds).flatMap(([kind, hosts]) =>
    entriesFor(hosts, { kind: kind as SourceKind }),
  );
  return new Map([...others, ...entriesFor(known.links, { kind: 'social', network: '' }), ...networks]);
}

/** A network's name as people type it: `hackernews`. */
function compactName(network: string): string {
  return network.toLowerCase().replace(/ /g, '');
}

function entriesFor(hosts: string, entry: Entry): [string, Entry][] {
  return hosts.split(SEPARATOR).map((host) => [host, entry]);
}
