import { channelOf } from '../src/channels/channel';
import { readVisit } from '../src/channels/visit';
import dbtGa4 from '../test/channels/suites/dbtGa4.json';
import plausible from '../test/channels/suites/plausible.json';
import snowplow from '../test/channels/suites/snowplow.json';
import lists from './publicLists.json';
import { differs } from './referrers.json';

/** A source with what is known of its visits, and the channel that others count them in. */
type Case = readonly [source: string, medium: string, campaign: string, expected: string, clickId?: string];

export interface Suite {
  readonly name: string;
  /** Where it comes from, and its licence. */
  readonly source: string;
  /** Why a source is counted otherwise here. */
  readonly differs: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
}

export interface Difference {
  readonly source: string;
  readonly theirs: string;
  readonly ours: string;
  /** Undefined where nobody meant it. */
  readonly why: string | undefined;
}

export interface Agreement extends Suite {
  readonly differences: readonly Difference[];
}

const CHANNELS: Readonly<Record<string, string>> = {
  search: 'Organic Search',
  shopping: 'Organic Shopping',
  social: 'Organic Social',
  video: 'Organic Video',
};

const WHY_OTHERWISE: Readonly<Record<string, string>> = {
  payment: 'A payment page sends a buyer back to the shop: it isn’t where the sale came from.',
  email: 'People read their mail there.',
};

/** Google’s list as a suite: each source alone. */
const google: Suite = {
  name: 'Google’s list of sources by category',
  source:
    'https://support.google.com/analytics/answer/9756891, as https://github.com/Velir/dbt-ga4 keeps it, MIT',
  differs: Object.fromEntries(
    Object.entries(differs).flatMap(([kind, hosts]) =>
      hosts.split(' ').map((host) => [host, WHY_OTHERWISE[kind] ?? '']),
    ),
  ),
  cases: Object.entries(lists.google).flatMap(([kind, sources]) =>
    sources.map((source): Case => [source, '', '', CHANNELS[kind] ?? kind]),
  ),
};

/** How CHANNEL agrees with public lists and tests of other tools. */
export function channelAgreements(): Agreement[] {
  const suites = [google, dbtGa4, snowplow, plausible] as unknown as readonly Suite[];
  return suites.map((suite) => ({
    ...suite,
    differences: suite.cases.flatMap((each) => differenceOf(each, suite.differs) ?? []),
  }));
}

function differenceOf(
  [source, medium, campaign, theirs, clickId]: Case,
  why: Suite['differs'],
): Difference | null {
  const text = clickId === undefined ? source : `https://shop.example/?utm_source=${source}&${clickId}=1`;
  const ours = channelOf(readVisit(text, medium, campaign)) || '(blank)';
  const shown = [source || '(none)', medium, campaign, clickId].filter(Boolean).join(' / ');
  return ours === theirs ? null : { source: shown, theirs, ours, why: why[source || '(none)'] };
}

/** The page of docs that tells how far CHANNEL agrees with others, as Markdown. */
export function channelPage(): string {
  return [
    '# Channels beside other tools',
    'This page is written by `npm run docs` from the sources of others, kept as facts, and from what `CHANNEL` answers.',
    ...channelAgreements().map(sectionOf),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function sectionOf({ name, source, cases, differences }: Agreement): string {
  const agreeing = cases.length - differences.length;
  const share = `${((100 * agreeing) / cases.length).toFixed(1)} %`;
  return [
    `## ${name}`,
    `Source: ${source}.`,
    `${agreeing} of ${cases.length} agree (${share}).${differences.length > 0 ? ' Where we differ on purpose:' : ''}`,
    ...(differences.length > 0 ? [tableOf(differences)] : []),
  ].join('\n\n');
}

function tableOf(differences: readonly Difference[]): string {
  const rows = differences.map(
    ({ source, theirs, ours, why }) => `| ${source} | ${theirs} | ${ours} | ${why} |`,
  );
  return ['| source | theirs | ours | why |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
