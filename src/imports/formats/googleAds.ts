import { activity } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { recordIdOf } from './support/isRepeated';
import * as shared from './support/sharedColumns';

/** Sums stand below the rows, named in whichever text comes first: `Total: Campaigns`, `Total: Account`. */
const TOTAL = /^total\b/i;

/**
 * Google Ads, a report of campaigns: by day where it has that column, or else for the period that the line above the titles
 * names. Conversions are whatever the owner declared, and aren't counted. Ads belong to no type of content.
 */
export const googleAds = defineFormat({
  key: 'googleAds',
  columns: {
    day: optional(shared.date),
    campaign: optional(column('text', 'Campaign', 'Campagne')),
    status: optional(column('text', 'Campaign status', ['État de la campagne', 'Statut de la campagne'])),
    cost: column('money', 'Cost', 'Coût'),
    impressions: column('count', 'Impr.'),
    clicks: column('count', 'Clicks', 'Clics'),
    currency: optional(column('text', ['Currency code', 'Currency'], ['Code de devise', 'Devise'])),
  },
  currency: 'currency',
  signature: ['cost', 'impressions', 'clicks'],
  recordId: ({ day, campaign }) => (day === null ? null : recordIdOf([day, campaign])),
  skip({ day, campaign, status }, _, { period }) {
    const isTotal = [campaign, status].some((text) => TOTAL.test(text ?? ''));
    if (isTotal || (day === null && campaign === null)) return 'total';
    return day === null && period === null ? 'noPeriod' : null;
  },
  extract: ({ day, cost, impressions, clicks }, { period }) =>
    activity(
      {
        day: day ?? period?.first ?? null,
        ...(day === null && period && { until: period.last }),
        channel: 'Google Ads',
        content: '',
      },
      { ad_spend: cost, impressions, clicks },
    ),
});
