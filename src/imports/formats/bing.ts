import { traffic, withoutNulls } from './support/contribution';
import { column, defineFormat } from './support/defineFormat';
import * as shared from './support/sharedColumns';

const bingColumns = {
  impressions: shared.impressions,
  clicks: column('count', 'Clicks', 'Clics'),
  rate: column('share', 'CTR'),
  position: column('position', ['Avg. Position', 'Average position'], 'Position moyenne'),
};

/** Bing Webmaster Tools, by date: the site's clicks in Bing's results, which are organic visits. */
export const bingDates = defineFormat({
  key: 'bingDates',
  columns: { date: shared.date, ...bingColumns },
  signature: ['date', 'clicks', 'position'],
  extract: ({ date, clicks }) => traffic({ day: date }, { organic_visits: clicks }),
});

/** Bing Webmaster Tools, by keyword. Most of them are nobody's keywords: few are added by default. */
export const bingKeywords = defineFormat({
  key: 'bingKeywords',
  columns: { keyword: column('text', 'Keyword', ['Mot clé', 'Mot-clé']), ...bingColumns },
  signature: ['keyword', 'clicks', 'position'],
  newKeywordLimit: 20,
  extract({ keyword, clicks, impressions, position }) {
    const metrics = withoutNulls({ clicks, impressions, position_now: position === 0 ? null : position });
    return keyword === null || Object.keys(metrics).length === 0
      ? []
      : [{ table: 'keywords', keyword, metrics }];
  },
});
