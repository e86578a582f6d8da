import { normalizeText } from '../text/normalizeText';
import { parseAddress, queryOf } from './address';
import { parameterValue } from './query';
import { tagValue } from './tags';

/** Where a visit came from, in small letters; blank where unknown. */
export interface Visit {
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
}

type ClickIds = readonly (readonly [name: string, source: string, medium: string, campaign?: string])[];

/** Click ids of Google's own ads: Analytics puts them before any tag. */
const googleAds: ClickIds = [
  ['gclid', 'google', 'cpc'],
  ['gbraid', 'google', 'cpc'],
  ['wbraid', 'google', 'cpc'],
  ['gad_source', 'google', 'cpc'],
  ['gad_campaignid', 'google', 'cpc'],
  ['dclid', 'google', 'display'],
];

/** Click ids of other platforms: those of ads, and those of any click, which don't make it paid. */
const otherClicks: ClickIds = [
  ['msclkid', 'bing', 'cpc'],
  ['ttclid', 'tiktok', 'paid'],
  ['twclid', 'x', 'paid'],
  ['li_fat_id', 'linkedin', 'paid'],
  ['rdt_cid', 'reddit', 'paid'],
  ['sccid', 'snapchat', 'paid'],
  ['yclid', 'yandex', 'cpc'],
  ['fbclid', 'facebook', ''],
  ['igshid', 'instagram', ''],
  ['igsh', 'instagram', ''],
  // Of listings that cost nothing: Analytics gives them this campaign, by which they are Organic Shopping.
  ['srsltid', 'google', 'organic', 'shopping free listings'],
];

/**
 * Reads where a visit came from: a referrer's address, the address of a tagged page, a source alone, or
 * `source / medium`. Tags win over the host, and a medium or campaign given separately wins over tags.
 */
export function readVisit(text: string, medium = '', campaign = ''): Visit {
  const tags = visitFromTags(text);
  const found: Omit<Visit, 'campaign'> & { readonly campaign?: string } =
    visitFromClickId(text, googleAds) ??
    withMediumOfClick(tags, visitFromClickId(text, otherClicks)) ??
    visitFromClickId(text, otherClicks) ??
    visitFromPair(text) ??
    visitFromSource(text);
  return {
    source: normalizeText(found.source),
    medium: normalizeText(medium || found.medium),
    campaign: normalizeText(campaign || tags?.campaign || found.campaign || ''),
  };
}

function visitFromTags(text: string): Visit | undefined {
  const [source, medium, campaign] = ['source', 'medium', 'campaign'].map((name) => tagValue(text, name));
  if (source === undefined && medium === undefined) return undefined;
  return { source: hostOf(source ?? ''), medium: medium ?? '', campaign: campaign ?? '' };
}

/** A source tagged without its medium is paid where the click id of its own ads says so. */
function withMediumOfClick(tags: Visit | undefined, click: Visit | undefined): Visit | undefined {
  if (tags?.medium !== '' || click === undefined) return tags;
  return normalizeText(tags.source) === click.source ? { ...tags, medium: click.medium } : tags;
}

function visitFromClickId(text: string, ids: ClickIds): Visit | undefined {
  const query = queryOf(text);
  const found = ids.find(([name]) => parameterValue(query, name));
  return found && { source: found[1], medium: found[2], campaign: found[3] ?? '' };
}

function visitFromPair(text: string): Omit<Visit, 'campaign'> | undefined {
  const [source, medium] = text.split(/\s+\/\s+/, 2);
  return medium === undefined ? undefined : { source: hostOf(source ?? ''), medium };
}

function visitFromSource(text: string): Omit<Visit, 'campaign'> {
  return { source: hostOf(text), medium: '' };
}

/** The host of an address without `www.`; other texts stay as they are. */
function hostOf(source: string): string {
  const host = parseAddress(source)?.host;
  return host === undefined ? source : host.replace(/^www\./, '');
}
