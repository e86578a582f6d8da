import { computedRate, countInput, longTextInput, positionInput } from '../columns';
import type { TableSheet } from '../types';

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
    computedRate('expected_ctr', 'percent', 'EXPECTED_CTR({keywords.position_now})'),
    computedRate('rank_gain', 'decimal', 'RANK_GAIN({keywords.position_before}; {keywords.position_now})'),
  ],
};
