import type { Chart, PageSheet } from '../../types';
import { everyGoal } from '../calculations/named';
import { answerBlock, finePrint, monthChoice, titleBlock } from './answer';
import { monthCards } from './cards';
import { channels, done, next } from './tables';

const CHART = { width: 340, height: 200 };

const charts: readonly Chart[] = [
  {
    key: 'months',
    goals: everyGoal,
    type: 'column',
    ranges: [1, 2, 3].map((column) => `{block.monthChart.${column}}`),
    axes: { y: 'charts.months.y' },
    colours: ['#9aa0a6', '#1a56c4'],
    at: { row: 23, column: 1, ...CHART },
  },
  {
    key: 'visits',
    goals: everyGoal,
    type: 'column',
    ranges: ['{block.monthChart.1}', '{block.monthChart.4}'],
    axes: { y: 'charts.visits.y' },
    colours: ['#0b7a75'],
    at: { row: 23, column: 7, ...CHART },
  },
];

/** One month on one page of A4, for those who never open the workbook. */
export const report: PageSheet = {
  kind: 'page',
  key: 'report',
  goals: everyGoal,
  widths: [120, 45, 10, 85, 80, 10, 85, 80, 10, 75, 90],
  heights: [
    ...[30, 24, 38, 44, 22, 8],
    ...[20, 30, 32, 32, 8],
    ...[24, 30, 20, 20, 20, 20, 20, 20, 20, 20, 8],
    ...[20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20],
    ...[24, 20, 20, 20, 20, 20, 20, 8, 64],
  ],
  blocks: [titleBlock, monthChoice, answerBlock, ...monthCards, channels, done, next, finePrint],
  charts,
};
