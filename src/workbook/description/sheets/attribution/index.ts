import type { Chart, PageSheet } from '../../types';
import { attributionAnswer, goals } from './answer';
import { latenessInWords, lateSales } from './lateSales';
import { modelTable } from './models';

const HEIGHT = 236;

const charts: readonly Chart[] = [
  {
    key: 'shares',
    goals,
    type: 'bar',
    ranges: [1, 2, 3].map((column) => `{block.shareChart.${column}}`),
    axes: { x: 'charts.shares.x', y: 'charts.shares.y' },
    colours: ['#9aa0a6', '#1a56c4'],
    at: { row: 18, column: 1, width: 464, height: HEIGHT },
  },
  {
    key: 'months',
    goals,
    type: 'column',
    ranges: ['{block.journeyMonths.2}', '{block.journeyMonths.3}', '{block.journeyMonths.5}'],
    axes: { y: 'charts.months.y' },
    colours: ['#0b7a75', '#e8710a'],
    at: { row: 18, column: 7, width: 488, height: HEIGHT },
  },
];

const twenty = (rows: number): number[] => Array(rows).fill(20);

/** What each channel brings by every model of attribution, and when what it brought was sold. */
export const attribution: PageSheet = {
  kind: 'page',
  key: 'attribution',
  goals,
  widths: [150, 64, 64, 66, 62, 62, 84, 60, 66, 8, 124, 150],
  heights: [...[26, 30, 44, 34, 8, 24, 30], ...twenty(9), 8, ...twenty(12), ...[30, 30], ...twenty(12)],
  blocks: [attributionAnswer, modelTable, lateSales, latenessInWords],
  charts,
};
