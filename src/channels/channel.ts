import { type Kind, knownSource } from './known';
import type { Visit } from './visit';

/** Google Analytics’ names of its default channel groups, the same in every language here. */
export type Channel =
  | ('Direct' | 'Cross-network' | 'Display' | 'Referral' | 'Email' | 'Affiliates' | 'Audio' | 'SMS')
  | ('Paid Shopping' | 'Paid Search' | 'Paid Social' | 'Paid Video' | 'Paid Other')
  | ('Organic Shopping' | 'Organic Social' | 'Organic Video' | 'Organic Search')
  | ('Mobile Push Notifications' | 'AI Assistant' | 'Unassigned');

interface JudgedVisit extends Visit {
  readonly kind: Kind | undefined;
  readonly isPaid: boolean;
  /** Nobody chose the medium: the source alone tells what kind of visit it was. */
  readonly isUntold: boolean;
}

const PAID = /^(?:.*cp.*|ppc|retargeting|paid.*)$/;
const SHOPPING = /^(?:.*(?:(?:[^a-df-z]|^)shop|shopping).*)$/;
const EMAIL = /^e[-_ ]?mail$/;
const HOST = /^[^\s@]+\.[^\s@]+$/;

const untold: readonly string[] = ['', 'referral', '(not set)', '(none)'];
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
 * decides. AI assistants and webmail go before Referral: what they send has no tags of its own.
 */
const rules: readonly (readonly [Channel, (visit: JudgedVisit) => boolean])[] = [
  ['Direct', ({ source, medium }) => source === '(direct)' && untold.includes(medium)],
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
    ({ kind, medium, isUntold }) => (kind === 'assistant' && isUntold) || medium === 'ai-assistant',
  ],
  ['Email', ({ kind, isUntold }) => kind === 'email' && isUntold],
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
 * The default channel group of a visit; blank where nothing is known, or where a payment provider brought back
 * who was there already.
 */
export function channelOf(visit: Visit): Channel | '' {
  const { source, medium } = visit;
  if (source === '' && medium === '') return '';
  const isUntold = untold.includes(medium);
  const judged = { ...visit, kind: knownSource(source)?.kind, isPaid: PAID.test(medium), isUntold };
  if (judged.kind === 'payment' && isUntold) return '';
  return rules.find(([, fits]) => fits(judged))?.[0] ?? 'Unassigned';
}

function isShopping({ kind, campaign }: JudgedVisit): boolean {
  return kind === 'shopping' || SHOPPING.test(campaign);
}
