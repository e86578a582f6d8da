import { adsOf } from '../../channels/adChannel';
import { activity } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { recordIdOf } from './support/isRepeated';
import * as shared from './support/sharedColumns';
import { isOneOf } from './support/words';

const isInstagram = isOneOf('instagram');

/**
 * Meta Ads Manager: one row per campaign, ad set or ad, and per day where the report is broken down so; other rows say which
 * days they are of. What Meta claims to have sold isn't read: sales come from the shop. Ads belong to no type of content.
 */
export const metaAds = defineFormat({
  key: 'metaAds',
  columns: {
    first: column('date', 'Reporting starts', 'Début des rapports'),
    last: column('date', 'Reporting ends', 'Fin des rapports'),
    day: optional(shared.date),
    account: optional(column('text', 'Account name', 'Nom du compte')),
    campaign: optional(column('text', 'Campaign name', 'Nom de la campagne')),
    adSet: optional(column('text', 'Ad set name', ['Nom de l’ensemble de publicités'])),
    ad: optional(column('text', 'Ad name', 'Nom de la publicité')),
    platform: optional(column('text', ['Platform', 'Publisher platform'], 'Plateforme')),
    spend: column('money', ['Amount spent', 'Amount spent …'], ['Montant dépensé', 'Montant dépensé …']),
    impressions: optional(shared.impressions),
    engagements: optional(
      column('count', ['Post engagements', 'Post engagement'], 'Interactions avec la publication'),
    ),
    linkClicks: optional(column('count', 'Link clicks', ['Clics sur un lien', 'Clics sur le lien'])),
    allClicks: optional(column('count', 'Clicks (all)', ['Clics (tous)', 'Clics (Tous)'])),
  },
  signature: ['first', 'last', 'spend'],
  recordId: ({ account, campaign, adSet, ad, platform, ...time }) =>
    recordIdOf([time.first, time.last, time.day, account, campaign, adSet, ad, platform]),
  // A report may begin with the sum of its rows, which has no name.
  skip: ({ account, campaign, adSet, ad }) =>
    [account, campaign, adSet, ad].every((name) => name === null) ? 'total' : null,
  extract: ({ first, last, day, platform, spend, impressions, engagements, linkClicks, allClicks }) =>
    activity(
      {
        day: day ?? first,
        ...(day === null && last !== null && { until: last }),
        channel: adsOf(isInstagram(platform) ? 'Instagram' : 'Facebook'),
        content: '',
      },
      { ad_spend: spend, impressions, interactions: engagements, clicks: linkClicks ?? allClicks },
    ),
});
