import known from './known.json';

/** What a source is known for. `other` are services of search engines that aren't a search. */
export type Kind = keyof typeof known.kinds;

export interface KnownSource {
  readonly kind: Kind;
  /** The social network; blank for other kinds. */
  readonly network: string;
}

const WEBMAIL = /^(?:web)?mail\d*\.[^.]+\./;
/** Hosts on which banks ask a buyer for a code: `3dsecure.bank.example`, `acs2.bank.example`. */
const BANK_CHECK = /(?:^|[.-])(?:3ds\d*|3d-?secure|acs\d*)(?:-[^.]*)?\.[^.]+\../;
/** What may end a name in one country or another: com, fr, co.uk, com.br. */
const ENDING = /^(?:(?:com?|it)\.[a-z]{2}|[a-z]{2,3})$/;

let sources: ReadonlyMap<string, KnownSource> | undefined;

/** What is known of a host, an app's name or a source's own name, in small letters. */
export function knownSource(source: string): KnownSource | undefined {
  sources ??= everySource();
  const exact = sources.get(source);
  if (exact) return exact;
  if (WEBMAIL.test(source)) return { kind: 'email', network: '' };
  if (BANK_CHECK.test(source)) return { kind: 'payment', network: '' };
  return source.includes('.') ? bySuffix(sources, source.split('.')) : undefined;
}

/** The network that a word of a source's name stands for: `insta`, `meta`. */
export function networkCalled(word: string): string {
  const aliases: Readonly<Record<string, string>> = known.aliases;
  return aliases[word] ?? knownSource(word)?.network ?? '';
}

/** The longest known end of a host decides; `google.*` stands for Google's host of any country. */
function bySuffix(all: ReadonlyMap<string, KnownSource>, labels: readonly string[]): KnownSource | undefined {
  for (const [index, label] of labels.entries()) {
    const rest = labels.slice(index + 1).join('.');
    const found = all.get(`${label}.${rest}`) ?? (ENDING.test(rest) ? all.get(`${label}.*`) : undefined);
    if (found) return found;
  }
  return undefined;
}

function everySource(): ReadonlyMap<string, KnownSource> {
  const networks = Object.entries(known.networks).flatMap(([network, hosts]) =>
    named(`${hosts} ${alone(network)}`, {
      kind: known.videoNetworks.includes(network) ? 'video' : 'social',
      network,
    }),
  );
  const others = Object.entries(known.kinds).flatMap(([kind, hosts]) =>
    named(hosts, { kind: kind as Kind, network: '' }),
  );
  return new Map([...others, ...networks]);
}

/** What people type for a network: `hackernews`. */
function alone(network: string): string {
  return network.toLowerCase().replace(/ /g, '');
}

function named(hosts: string, source: KnownSource): [string, KnownSource][] {
  return hosts.split(' ').map((host) => [host, source]);
}
