import { knownSource, type SourceKind } from './known';
import type { Visit } from './visit';

/**
 * From an address to its channel: an `address` is taken apart, its `query` has `tags` and click ids, which with the host tell
 * the `visit` (source, medium, campaign); what is `known` of the source then gives the channel group here, and the social
 * network in network.ts.
 */

/** Google Analytics’ names of its default channel groups, the same in every language here. */
export type Channel =
  | ('Direct' | 'Cross-network' | 'Display' | 'Referral' | 'Email' | 'Affiliates' | 'Audio' | 'SMS')
  | ('Paid Shopping' | 'Paid Search' | 'Paid Social' | 'Paid Video' | 'Paid Other')
  | ('Organic Shopping' | 'Organic Social' | 'Organic Video' | 'Organic Search')
  | ('Mobile Push Notifications' | 'AI Assistant' | 'Unassigned');

interface ClassifiedVisit extends Visit {
  readonly kind: SourceKind | undefined;
  readonly isPaid: boolean;
  /** Whether nobody chose a medium, so that the source alone decides. */
  readonly hasNoMedium: boolean;
}

const PAID = /^(?:.*cp.*|ppc|retargeting|paid.*)$/;
const SHOPPING = /^(?:.*(?:(?:[^a-df-z]|^)shop|shopping).*)$/;
const EMAIL = /^e[-_ ]?mail$/;
const HOST = /^[^\s@]+\.[^\s@]+$/;

const noMedium: readonly string[] = ['', 'referral', '(not set)', '(none)'];
const displayMedia: readonly string[] = ['display', 'banner', 'expandable', 'interstitial', 'cpm'];
const socialMedia: readonly string[] = [
  'social',
  'social-network',
  'social-media',
  'sm',
  'social network',
  'social media',
];
const referralMedia: readonly string[] = ['referral', 'app', 'link'];

/**
 * The rules in the order of Analytics (support.google.com/analytics/answer/9756891); the first that fits
 * decides. AI assistants and webmail come before Referral, since the visits they send carry no tags.
 */
const rules: readonly (readonly [Channel, (visit: ClassifiedVisit) => boolean])[] = [
  ['Direct', ({ source, medium }) => source === '(direct)' && noMedium.includes(medium)],
  ['Cross-network', ({ campaign }) => campaign.includes('cross-network')],
  ['Paid Shopping', (visit) => visit.isPaid && isShopping(visit)],
  ['Paid Search', ({ isPaid, kind }) => isPaid && kind === 'search'],
  ['Paid Social', ({ isPaid, kind }) => isPaid && kind === 'social'],
  ['Paid Video', ({ isPaid, kind }) => isPaid && kind === 'video'],
  ['Display', ({ medium }) => displayMedia.includes(medium)],
  ['Paid Other', ({ isPaid }) => isPaid],
  ['Organic Shopping', (visit) => isShopping(visit)],
  ['Organic Social', ({ kind, medium }) => kind === 'social' || socialMedia.includes(medium)],
  ['Organic Video', ({ kind, medium }) => kind === 'video' || medium.includes('video')],
  ['Organic Search', ({ kind, medium }) => kind === 'search' || medium === 'organic'],
  [
    'AI Assistant',
    ({ kind, medium, hasNoMedium }) => (kind === 'assistant' && hasNoMedium) || medium === 'ai-assistant',
  ],
  ['Email', ({ kind, hasNoMedium }) => kind === 'email' && hasNoMedium],
  ['Referral', ({ medium }) => referralMedia.includes(medium)],
  ['Email', ({ source, medium }) => EMAIL.test(source) || EMAIL.test(medium)],
  ['Affiliates', ({ medium }) => medium === 'affiliate'],
  ['Audio', ({ medium }) => medium === 'audio'],
  ['SMS', ({ source, medium }) => source === 'sms' || medium === 'sms'],
  [
    'Mobile Push Notifications',
    ({ source, medium }) => /push$|mobile|notification/.test(medium) || source === 'firebase',
  ],
  ['Referral', ({ source, medium }) => medium === '' && HOST.test(source)],
];

/**
 * The default channel group of a visit; blank where nothing is known, or where a payment provider sent a buyer back to the
 * shop.
 */
export function channelOf(visit: Visit): Channel | '' {
  const { source, medium, campaign } = visit;
  if (source === '' && medium === '' && campaign === '') return '';
  const hasNoMedium = noMedium.includes(medium);
  const classified = { ...visit, kind: knownSource(source)?.kind, isPaid: PAID.test(medium), hasNoMedium };
  if (classified.kind === 'payment' && hasNoMedium) return '';
  return rules.find(([, fits]) => fits(classified))?.[0] ?? 'Unassigned';
}

function isShopping({ kind, campaign }: ClassifiedVisit): boolean {
  return kind === 'shopping' || SHOPPING.test(campaign);
}
