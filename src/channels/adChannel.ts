import { channelOf } from './channel';
import { networkOf } from './network';
import { readVisit } from './visit';

const OWN_NAMES: Readonly<Record<string, string>> = { bing: 'Microsoft Ads', google: 'Google Ads' };

/** The channel of a network's ads: what is paid stands in rows of its own, beside what the network brings without ads. */
export function adsOf(network: string): string {
  return `${network} Ads`;
}

/** Whether a channel is one of ads, by its name; the table of the first screen tells it by the same ending. */
export function isOfAds(channel: string): boolean {
  return / Ads$/.test(channel);
}

/** The channel of ads that sent a visit, from `source / medium` or a tagged link; blank where it wasn't paid. */
export function adChannelOf(text: string): string {
  const visit = readVisit(text);
  if (!channelOf(visit).startsWith('Paid')) return '';
  const network = networkOf(text);
  return network === '' ? (OWN_NAMES[visit.source] ?? '') : adsOf(network);
}
