import { adsOf } from '../../channels/adChannel';
import { activity } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { recordIdOf } from './support/isRepeated';
import * as shared from './support/sharedColumns';
import { isTotalName } from './support/words';

/**
 * Pinterest ads, by day and campaign. Ads belong to no type of content. Checkouts and their value are what Pinterest claims,
 * people who only saw the ad included: they aren't counted, orders come from the shop.
 */
export const pinterestAds = defineFormat({
  key: 'pinterestAds',
  columns: {
    date: shared.date,
    campaign: column('text', 'Campaign name', 'Nom de la campagne'),
    spend: column(
      'money',
      ['Spend', 'Spend in account currency'],
      ['Dépenses', 'Dépenses dans la devise du compte'],
    ),
    impressions: optional(shared.impressions),
    engagements: optional(shared.engagements),
    clicks: optional(column('count', ['Outbound clicks', 'Link clicks'], 'Clics sortants')),
    outbound: optional(
      column('count', ['Outbound clicks', 'Pin clicks'], ['Clics sortants', 'Clics sur l’Épingle']),
    ),
    accountSpend: optional(column('money', 'Spend in account currency', 'Dépenses dans la devise du compte')),
    checkout: optional(
      column('text', [
        'Checkout ROAS',
        'Total checkouts',
        'Total order value (Checkout)',
        'Pin promotion ID',
      ]),
    ),
  },
  signature: ['date', 'campaign', 'spend'],
  // Date, campaign and spend are what any network and tool calls them.
  anyOf: ['outbound', 'accountSpend', 'checkout'],
  recordId: ({ date, campaign }) => recordIdOf([date, campaign]),
  skip: ({ date, campaign }) =>
    isTotalName(campaign) || (date === null && campaign === null) ? 'total' : null,
  extract: ({ date, spend, impressions, engagements, clicks }) =>
    activity(
      { day: date, channel: adsOf('Pinterest'), content: '' },
      { ad_spend: spend, impressions, interactions: engagements, clicks },
    ),
});
