import { computed, countInput, longTextInput, positionInput, quotient, textInput } from '../columns';
import type { TableSheet } from '../types';

// A rate differs from the usual one where its whole interval lies on one side of it. Off the first page there is no
// usual rate. The intervals are asked once, in the calculations, a row for each keyword.
const comparedClicks =
  'MAP(SEQUENCE(ROWS({keywords.clicks})); {keywords.expected_ctr}; LAMBDA(place; usual;' +
  ' LET(low; INDEX({body.clickRates.2}; place); high; INDEX({body.clickRates.3}; place);' +
  ' IF(AND(ISNUMBER(low); ISNUMBER(high); ISNUMBER(usual)); IF(OR(usual=0; high=0); ""; IF(low>usual; {text.sheets.keywords.clicks.more};' +
  ' IF(high<usual; {text.sheets.keywords.clicks.fewer}; {text.sheets.keywords.clicks.usual}))); ""))))';

const rankGain =
  'MAP({keywords.position_before}; {keywords.position_now}; LAMBDA(before; now;' +
  ' IF(AND(ISNUMBER(before); ISNUMBER(now)); before-now; "")))';

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
    computed('expected_ctr', 'percent', 'EXPECTED_CTR({keywords.position_now})'),
    quotient('click_rate', 'percent', '{keywords.clicks}', '{keywords.impressions}'),
    computed('compared_clicks', 'text', comparedClicks),
    computed('rank_gain', 'decimal', rankGain),
  ],
};
