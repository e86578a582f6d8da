import { column } from './defineFormat';

/**
 * Figures of Search Console. A comparison writes each twice, the recent period first: `Last 3 months Clicks`,
 * `Previous 3 months Clicks`. The first one counts.
 */
export const searchConsoleColumns = {
  clicks: column('count', ['Clicks', '… Clicks'], ['Clics', '… Clics']),
  impressions: column('count', ['Impressions', '… Impressions']),
  rate: column('share', ['CTR', '… CTR']),
  position: column('position', ['Position', '… Position']),
};
