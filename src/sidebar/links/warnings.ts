import { channelOf } from '../../channels/channel';
import { knownSource } from '../../channels/known';
import { parameterName, splitQuery } from '../../channels/query';
import { readVisit } from '../../channels/visit';
import type { links } from '../../locales/en/links';
import type { BuiltLink } from './draft';
import { tagValue } from './tagValue';

/** A problem that would distort reports, and the placeholders of its text. */
export interface Warning {
  readonly key: keyof (typeof links)['warnings'];
  readonly values: Readonly<Record<string, string>>;
}

type Check = (built: BuiltLink, campaigns: readonly string[]) => Warning | null;

/** An unknown source, so that only the medium decides. */
const UNKNOWN = 'unknown';
/** Click ids of Google's ads, which Analytics trusts over any tag. */
const CLICK_IDS = ['gclid', 'gbraid', 'wbraid', 'dclid'];

/** The channel that visits by a link are counted in, with everything its address carries. */
export function channelOfLink({ link }: BuiltLink): string {
  return channelOf(readVisit(link));
}

/** Warnings before sharing a link; `campaigns` are those in the Links sheet. */
export function warningsFor(built: BuiltLink, campaigns: readonly string[]): Warning[] {
  return checks.flatMap((check) => check(built, campaigns) ?? []);
}

const checks: readonly Check[] = [
  (built) =>
    channelOf(built.tags) === 'Unassigned'
      ? { key: 'unknownMedium', values: { medium: built.tags.medium } }
      : null,
  sourceDecides,
  notSocial,
  clickId,
  ({ page }) =>
    splitQuery(page.query).some((piece) => parameterName(piece).startsWith('utm_'))
      ? { key: 'retagged', values: {} }
      : null,
  ({ page }) => {
    const known = knownSource(page.host);
    return known && known.kind !== 'shopping' ? { key: 'foreign', values: { site: page.host } } : null;
  },
  ({ tags }, campaigns) => {
    const isAlike = (name: string) =>
      name !== tags.campaign && withoutSeparators(name) === withoutSeparators(tags.campaign);
    const other = campaigns.find(isAlike);
    return other === undefined ? null : { key: 'alike', values: { other } };
  },
];

/** A campaign without separators: `spring_sale`, `spring-sale` and `springsale` are meant to be one. */
function withoutSeparators(campaign: string): string {
  return tagValue(campaign).replace(/[_-]/g, '');
}

/** Such as a post on Facebook tagged as an e-mail. */
function sourceDecides(built: BuiltLink): Warning | null {
  const channel = channelOf(built.tags);
  const byMedium = channelOf({ ...built.tags, source: UNKNOWN });
  // Media such as “cpc” get their channel only from the source.
  const isOpen = ['Unassigned', 'Paid Other', 'Referral'].includes(byMedium);
  // A click id overrides both, and has its own warning.
  if (isOpen || channel === byMedium || clickId(built)) return null;
  return { key: 'sourceDecides', values: { byMedium, channel } };
}

/** Such as a newsletter tagged as a social post. */
function notSocial({ tags }: BuiltLink): Warning | null {
  const { source, medium } = tags;
  const kind = knownSource(source)?.kind;
  const isTaggedSocial = medium.includes('social') || medium === 'sm';
  if (!isTaggedSocial || kind === 'social' || kind === 'video') return null;
  return channelOf(tags) === 'Unassigned' ? null : { key: 'notSocial', values: { source } };
}

function clickId({ page }: BuiltLink): Warning | null {
  const name = splitQuery(page.query)
    .map(parameterName)
    .find((each) => CLICK_IDS.includes(each));
  return name === undefined ? null : { key: 'clickId', values: { name } };
}
