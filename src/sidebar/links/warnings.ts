import { channelOf } from '../../channels/channel';
import { knownSource } from '../../channels/known';
import { nameOf, piecesOf } from '../../channels/query';
import { readVisit } from '../../channels/visit';
import type { links } from '../../locales/en/links';
import type { BuiltLink } from './draft';
import { tagValue } from './tagValue';

/** What would break reports, and what its text names. */
export interface Warning {
  readonly key: keyof (typeof links)['warnings'];
  readonly values: Readonly<Record<string, string>>;
}

type Check = (built: BuiltLink, campaigns: readonly string[]) => Warning | null;

/** Stands for a source that nobody knows: what is left is what the medium says. */
const UNKNOWN = 'unknown';
/** Marks of Google's ads, which Analytics believes before any tag. */
const CLICK_IDS = ['gclid', 'gbraid', 'wbraid', 'dclid'];

/** The channel that visits by a link are counted in, were it for what its page's address carries. */
export function channelOfLink({ link }: BuiltLink): string {
  return channelOf(readVisit(link));
}

/** What the owner should look at before sharing; `campaigns` are those that Links has. */
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
    piecesOf(page.query).some((piece) => nameOf(piece).startsWith('utm_'))
      ? { key: 'retagged', values: {} }
      : null,
  ({ page }) => {
    const known = knownSource(page.host);
    return known && known.kind !== 'shopping' ? { key: 'foreign', values: { site: page.host } } : null;
  },
  ({ tags }, campaigns) => {
    const isAlike = (name: string) =>
      name !== tags.campaign && withoutJoints(name) === withoutJoints(tags.campaign);
    const other = campaigns.find(isAlike);
    return other === undefined ? null : { key: 'alike', values: { other } };
  },
];

/** A campaign without what joins its words: `spring_sale`, `spring-sale` and `springsale` are meant to be one. */
function withoutJoints(campaign: string): string {
  return tagValue(campaign).replace(/[_-]/g, '');
}

/** A post on Facebook tagged as an e-mail. */
function sourceDecides(built: BuiltLink): Warning | null {
  const channel = channelOf(built.tags);
  const byMedium = channelOf({ ...built.tags, source: UNKNOWN });
  // Words such as “cpc” only get their channel from the source.
  const isOpen = ['Unassigned', 'Paid Other', 'Referral'].includes(byMedium);
  // The mark of an ad decides before either, and has its own warning.
  if (isOpen || channel === byMedium || clickId(built)) return null;
  return { key: 'sourceDecides', values: { byMedium, channel } };
}

/** A newsletter tagged as a social post. */
function notSocial({ tags }: BuiltLink): Warning | null {
  const { source, medium } = tags;
  const kind = knownSource(source)?.kind;
  const saysSocial = medium.includes('social') || medium === 'sm';
  if (!saysSocial || kind === 'social' || kind === 'video') return null;
  return channelOf(tags) === 'Unassigned' ? null : { key: 'notSocial', values: { source } };
}

function clickId({ page }: BuiltLink): Warning | null {
  const name = piecesOf(page.query)
    .map(nameOf)
    .find((each) => CLICK_IDS.includes(each));
  return name === undefined ? null : { key: 'clickId', values: { name } };
}
