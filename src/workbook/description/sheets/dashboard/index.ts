import type { Chart, PageSheet } from '../../types';
import { everyGoal } from '../calculations/named';
import { banner } from './answer';
import { cardBlocks } from './cards';
import { thisWeek, where } from './where';

const charts: readonly Chart[] = [
  {
    key: 'visits',
    goals: everyGoal,
    type: 'line',
    ranges: [1, 2, 3, 4, 5, 6].map((column) => `{block.visitChart.${column}}`),
    band: true,
    marksStart: true,
    axes: { y: 'charts.visits.y' },
    at: { row: 22, column: 1, width: 476, height: 210 },
  },
  {
    key: 'money',
    goals: everyGoal,
    type: 'column',
    ranges: [1, 3, 4].map((column) => `{block.periods.${column}}`),
    axes: { y: 'charts.money.y' },
    colours: ['#9aa0a6', '#1a56c4'],
    at: { row: 22, column: 9, width: 485, height: 210 },
  },
];

/** The answer on one screen of 970 by 700 pixels: is it worth it, where, how sure can we be, what to do this week. */
export const dashboard: PageSheet = {
  kind: 'page',
  key: 'dashboard',
  goals: everyGoal,
  widths: [104, 55, 72, 8, 72, 84, 80, 8, 128, 122, 8, 114, 114],
  heights: [26, 30, 38, 30, 8, 20, 28, 44, 26, 8, 24, 28, 20, 20, 20, 20, 20, 20, 20, 20, 8],
  blocks: [banner, ...cardBlocks, where, thisWeek],
  charts,
};
