import type { Chart, Goal } from '../../types';

const size = { column: 10, width: 560, height: 300 } as const;
const everyGoal: readonly Goal[] = ['visibility', 'search', 'sales'];

/** Beside the tables, one below the other. */
export const charts: readonly Chart[] = [
  {
    key: 'siteVisits',
    goals: ['visibility', 'search'],
    type: 'line',
    ranges: [1, 2, 3, 4, 5, 6].map((column) => `{block.expected.${column}}`),
    band: true,
    marksStart: true,
    at: { ...size, row: 1 },
  },
  {
    key: 'roi',
    goals: everyGoal,
    type: 'column',
    ranges: ['{block.periods.1}', '{block.periods.5}'],
    at: { ...size, row: 17 },
  },
  {
    key: 'channels',
    goals: everyGoal,
    type: 'bar',
    ranges: ['{block.channels.1}', '{block.channels.4}', '{block.channels.5}'],
    at: { ...size, row: 33 },
  },
  {
    key: 'visits',
    goals: everyGoal,
    type: 'line',
    ranges: ['{block.periods.1}', '{block.periods.2}', '{block.periods.6}'],
    marksStart: true,
    at: { ...size, row: 49 },
  },
  {
    key: 'hours',
    goals: everyGoal,
    type: 'line',
    ranges: ['{block.periods.1}', '{block.periods.7}', '{block.periods.8}'],
    at: { ...size, row: 65 },
  },
];
