import { readFile, writeFile } from 'node:fs/promises';

/**
 * The public lists that hosts are known from, kept in scripts/publicLists.json:
 * - google: the sources of Google Analytics' default channel groups (support.google.com/analytics/answer/9756891), as
 *   Velir/dbt-ga4 keeps them (MIT);
 * - assistants: hosts of AI assistants, as matomo-org/searchengine-and-social-list keeps them (CC0).
 */
const KEPT = 'scripts/publicLists.json';
const ADDRESSES = {
  google: 'https://raw.githubusercontent.com/Velir/dbt-ga4/main/seeds/ga4_source_categories.csv',
  assistants:
    'https://raw.githubusercontent.com/matomo-org/searchengine-and-social-list/master/AIAssistants.yml',
};
const PARSERS = { google: parseCategories, assistants: parseHosts };
/** A list that is shorter than this isn't the list. */
const LEAST = { google: 500, assistants: 10 };

export async function keptLists() {
  return JSON.parse(await readFile(KEPT, 'utf8'));
}

/** Reads a list from a file or an address; what can't be read stays as it is kept. */
export async function renewLists(origins) {
  const kept = await keptLists().catch(() => ({}));
  for (const [name, address] of Object.entries(ADDRESSES)) {
    const origin = origins[name] ?? address;
    try {
      const list = PARSERS[name](await readText(origin));
      if (sizeOf(list) < LEAST[name]) throw new Error(`${sizeOf(list)} entries are too few`);
      kept[name] = list;
    } catch (error) {
      if (!kept[name] || origins[name]) throw error;
      console.warn(`${name}: the kept list stays, since ${origin} can't be read (${error.message}).`);
    }
  }
  await writeFile(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
}

async function readText(origin) {
  if (!/^https?:/.test(origin)) return readFile(origin, 'utf8');
  const response = await fetch(origin);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

/** `source,SOURCE_CATEGORY_SOCIAL` line by line; a source may hold blanks, so each kind is an array. */
function parseCategories(csv) {
  const kinds = {};
  for (const line of csv.split(/\r?\n/).slice(1)) {
    const [, source, kind] = /^"?(.+?)"?,SOURCE_CATEGORY_(\w+)$/.exec(line.trim()) ?? [];
    if (source === undefined) continue;
    kinds[kind.toLowerCase()] ??= [];
    kinds[kind.toLowerCase()].push(source.toLowerCase());
  }
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, sources]) => [kind, [...new Set(sources)].sort()]),
  );
}

/** The hosts of a YAML list of lists; those with a path are pages of sites that are known for something else. */
function parseHosts(yaml) {
  const hosts = [...yaml.matchAll(/^\s+-\s+'?"?([a-z\d.-]+\.[a-z]+)'?"?\s*$/gm)].map(([, host]) => host);
  return [...new Set(hosts)].sort();
}

function sizeOf(list) {
  return Object.values(list).flat().length;
}
