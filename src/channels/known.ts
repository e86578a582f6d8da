import known from './known.json';

/** What a source is. `other` are services of search engines other than search. */
export type SourceKind = keyof typeof known.kinds;

export interface KnownSource {
  readonly kind: SourceKind;
  /** The social network; blank for other kinds. */
  readonly network: string;
}

const WEBMAIL = /^(?:web)?mail\d*\.[^.]+\./;
/** Hosts on which banks ask a buyer for a code: `3dsecure.bank.example`, `acs2.bank.example`. */
const BANK_CHECK = /(?:^|[.-])(?:3ds\d*|3d-?secure|acs\d*)(?:-[^.]*)?\.[^.]+\../;
/** Endings that vary by country: com, fr, co.uk, com.br. */
const ENDING = /^(?:(?:com?|it)\.[a-z]{2}|[a-z]{2,3})$/;

let sources: ReadonlyMap<string, KnownSource> | undefined;

/** What is known of a source: a host, an app or a name, in small letters. */
export function knownSource(source: string): KnownSource | undefined {
  sources ??= indexSources();
  const exact = sources.get(source);
  if (exact) return exact;
  if (WEBMAIL.test(source)) return { kind: 'email', network: '' };
  if (BANK_CHECK.test(source)) return { kind: 'payment', network: '' };
  return source.includes('.') ? findBySuffix(sources, source.split('.')) : undefined;
}

/** The network that a word stands for, such as `insta` or `meta`; blank where there is none. */
export function networkByAlias(word: string): string {
  const aliases: Readonly<Record<string, string>> = known.aliases;
  return aliases[word] ?? knownSource(word)?.network ?? '';
}

/** The longest known suffix of a host decides; `google.*` stands for Google's host in any country. */
function findBySuffix(
  all: ReadonlyMap<string, KnownSource>,
  labels: readonly string[],
): KnownSource | undefined {
  for (const [index, label] of labels.entries()) {
    const rest = labels.slice(index + 1).join('.');
    const found = all.get(`${label}.${rest}`) ?? (ENDING.test(rest) ? all.get(`${label}.*`) : undefined);
    if (found) return found;
  }
  return undefined;
}

function indexSources(): ReadonlyMap<string, KnownSource> {
  const networks = Object.entries(known.networks).flatMap(([network, hosts]) =>
    entriesFor(`${hosts} ${compactName(network)}`, {
      kind: known.videoNetworks.includes(network) ? 'video' : 'social',
      network,
    }),
  );
  const others = Object.entries(known.kinds).flatMap(([kind, hosts]) =>
    entriesFor(hosts, { kind: kind as SourceKind, network: '' }),
  );
  return new Map([...others, ...networks]);
}

/** A network's name as people type it: `hackernews`. */
function compactName(network: string): string {
  return network.toLowerCase().replace(/ /g, '');
}

function entriesFor(hosts: string, source: KnownSource): [string, KnownSource][] {
  return hosts.split(' ').map((host) => [host, source]);
}
