/**
 * Every custom function: one file each, in folders by goal, and one line here.
 *
 * A file is a definition: its texts in all languages, its arguments, an example that the tests run, a source, and the
 * formula. `perRow` computes cell by cell, `overSeries` takes whole ranges to one value or row, `overTable` to a table.
 * Reading, checking and errors are in src/cells, formulas longer than a line in src/statistics; functions of a goal share
 * arguments in a folder beside them (evidence/lift, attribution/journeys).
 *
 * From the definitions follow autocomplete, the Help tab (`catalogue`), the reference in docs and the declarations in
 * the script. The name of a function and the order of its arguments are in people's sheets: they never change.
 */
export { ADSTOCK } from './attribution/ADSTOCK';
export { ATTRIBUTION } from './attribution/ATTRIBUTION';
export { ATTRIBUTION_MODELS } from './attribution/ATTRIBUTION_MODELS';
export { SATURATION } from './attribution/SATURATION';
export { CAUSAL_LIFT } from './evidence/CAUSAL_LIFT';
export { CAUSAL_LIFT_SERIES } from './evidence/CAUSAL_LIFT_SERIES';
export { CONVERSION_LIFT } from './evidence/CONVERSION_LIFT';
export { MARGINAL_ROI } from './evidence/MARGINAL_ROI';
export { RATE_INTERVAL } from './evidence/RATE_INTERVAL';
export { RATIO_INTERVAL } from './evidence/RATIO_INTERVAL';
export { RATIO_LIFT } from './evidence/RATIO_LIFT';
export { ROI_BY } from './evidence/ROI_BY';
export { ROI_INTERVAL } from './evidence/ROI_INTERVAL';
export { SAMPLE_SIZE } from './evidence/SAMPLE_SIZE';
export { BREAK_EVEN_REVENUE } from './returns/BREAK_EVEN_REVENUE';
export { CAC } from './returns/CAC';
export { CAMPAIGN_COST } from './returns/CAMPAIGN_COST';
export { CLV } from './returns/CLV';
export { CPA } from './returns/CPA';
export { CPC } from './returns/CPC';
export { CPM } from './returns/CPM';
export { ORDER_VALUE } from './returns/ORDER_VALUE';
export { PAYBACK } from './returns/PAYBACK';
export { REVENUE_PER_HOUR } from './returns/REVENUE_PER_HOUR';
export { ROAS } from './returns/ROAS';
export { ROI } from './returns/ROI';
export { AVERAGE_POSITION } from './search/AVERAGE_POSITION';
export { CONVERSION_RATE } from './search/CONVERSION_RATE';
export { EXPECTED_CTR } from './search/EXPECTED_CTR';
export { KEYWORD_VISIBILITY } from './search/KEYWORD_VISIBILITY';
export { LEAD_RATE } from './search/LEAD_RATE';
export { QUALIFIED_RATE } from './search/QUALIFIED_RATE';
export { RANK_GAIN } from './search/RANK_GAIN';
export { SEARCH_TREND } from './search/SEARCH_TREND';
export { AMPLIFICATION_RATE } from './visibility/AMPLIFICATION_RATE';
export { APPLAUSE_RATE } from './visibility/APPLAUSE_RATE';
export { CHANNEL } from './visibility/CHANNEL';
export { CONVERSATION_RATE } from './visibility/CONVERSATION_RATE';
export { CTR } from './visibility/CTR';
export { ENGAGEMENT_RATE } from './visibility/ENGAGEMENT_RATE';
export { NEW_VISITOR_RATE } from './visibility/NEW_VISITOR_RATE';
export { REFERRAL_SHARE } from './visibility/REFERRAL_SHARE';
export { SHARE_OF_VOICE } from './visibility/SHARE_OF_VOICE';
export { SOCIAL_NETWORK } from './visibility/SOCIAL_NETWORK';
export { TRAFFIC_LIFT } from './visibility/TRAFFIC_LIFT';
export { UTM_LINK } from './visibility/UTM_LINK';
export { UTM_TAG } from './visibility/UTM_TAG';
export { VIRALITY_RATE } from './visibility/VIRALITY_RATE';
