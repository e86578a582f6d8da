import { computed, computedRate, countInput, longTextInput, positionInput, textInput } from '../columns';
import type { TableSheet } from '../types';

// A rate differs from the usual one where its whole interval lies on one side of it. Off the first page there is no
// usual rate.
const comparedClicks =
  'IFERROR(LET(rate; RATE_INTERVAL({keywords.clicks}; {keywords.impressions});' +
  ' MAP(INDEX(rate; 0; 2); INDEX(rate; 0; 3); EXPECTED_CTR({keywords.position_now}); LAMBDA(low; high; usual;' +
  ' IF(AND(ISNUMBER(low); ISNUMBER(usual)); IF(usual=0; ""; IF(low>usual; {text.sheets.keywords.clicks.more};' +
  ' IF(high<usual; {text.sheets.keywords.clicks.fewer}; {text.sheets.keywords.clicks.usual}))); "")))); "")';

/** One row per keyword that the shop wants to be found for. */
export const keywords: TableSheet = {
  kind: 'table',
  key: 'keywords',
  goals: ['search'],
  columns: [
    longTextInput('keyword'),
    countInput('searches'),
    positionInput('position_before'),
    positionInput('position_now'),
    countInput('impressions'),
    countInput('clicks', { atMost: 'impressions' }),
    textInput('origin'),
    computedRate('expected_ctr', 'percent', 'EXPECTED_CTR({keywords.position_now})'),
    computedRate('click_rate', 'percent', 'CTR({keywords.clicks}; {keywords.impressions})'),
    computed('compared_clicks', 'text', comparedClicks),
    computedRate('rank_gain', 'decimal', 'RANK_GAIN({keywords.position_before}; {keywords.position_now})'),
  ],
};
