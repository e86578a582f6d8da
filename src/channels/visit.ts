import { normalizeText } from '../text/normalizeText';
import { queryIn, readAddress } from './address';
import { valueIn } from './query';
import { tagIn } from './tags';

/** Where a visit came from, in small letters; what isn't known is blank. */
export interface Visit {
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
}

type ClickIds = readonly (readonly [name: string, source: string, medium: string])[];

/** Marks of Google's own ads: Analytics believes them before any tag. */
const googleAds: ClickIds = [
  ['gclid', 'google', 'cpc'],
  ['gbraid', 'google', 'cpc'],
  ['wbraid', 'google', 'cpc'],
  ['dclid', 'google', 'display'],
];

/** Marks that others add to links: those of ads, and those of any click, which say nothing of money. */
const otherClicks: ClickIds = [
  ['msclkid', 'bing', 'cpc'],
  ['ttclid', 'tiktok', 'paid'],
  ['twclid', 'x', 'paid'],
  ['li_fat_id', 'linkedin', 'paid'],
  ['fbclid', 'facebook', ''],
  ['igshid', 'instagram', ''],
  ['igsh', 'instagram', ''],
];

/**
 * Reads what says where a visit came from: a referrer's address, the address of a tagged page, a source
 * alone, or `source / medium`. A tag wins over the host, a medium or campaign given beside it over a tag.
 */
export function readVisit(text: string, medium = '', campaign = ''): Visit {
  const tags = tagsIn(text);
  const found =
    clickIn(text, googleAds) ?? tags ?? clickIn(text, otherClicks) ?? pairIn(text) ?? sourceIn(text);
  return {
    source: normalizeText(found.source),
    medium: normalizeText(medium || found.medium),
    campaign: normalizeText(campaign || tags?.campaign || ''),
  };
}

function tagsIn(text: string): Visit | undefined {
  const [source, medium, campaign] = ['source', 'medium', 'campaign'].map((name) => tagIn(text, name));
  if (source === undefined && medium === undefined) return undefined;
  return { source: hostOf(source ?? ''), medium: medium ?? '', campaign: campaign ?? '' };
}

function clickIn(text: string, ids: ClickIds): Omit<Visit, 'campaign'> | undefined {
  const query = queryIn(text);
  const found = ids.find(([name]) => valueIn(query, name));
  return found && { source: found[1], medium: found[2] };
}

function pairIn(text: string): Omit<Visit, 'campaign'> | undefined {
  const [source, medium] = text.split(/\s+\/\s+/, 2);
  return medium === undefined ? undefined : { source: hostOf(source ?? ''), medium };
}

function sourceIn(text: string): Omit<Visit, 'campaign'> {
  return { source: hostOf(text), medium: '' };
}

/** The host of an address; a name that isn't one stays as it is. */
function hostOf(source: string): string {
  const host = readAddress(source)?.host;
  return host === undefined ? source : host.replace(/^www\./, '');
}
