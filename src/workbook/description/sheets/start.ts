import type { Block, Goal, PageSheet } from '../types';

const everyGoal: readonly Goal[] = ['visibility', 'search', 'sales'];

/** A heading, then lines of a name and its explanation. */
function explained(key: string, goals: readonly Goal[], lines: readonly string[]): Block {
  return {
    key,
    goals,
    style: 'table',
    rows: [
      [{ text: `blocks.${key}.title` }, { text: `blocks.${key}.explanation` }],
      ...lines.map((line) => [
        { text: `blocks.${key}.${line}.name` },
        { text: `blocks.${key}.${line}.meaning` },
      ]),
    ],
  };
}

/** What to fill, what the numbers mean, who may change what. */
export const start: PageSheet = {
  kind: 'page',
  key: 'start',
  goals: everyGoal,
  widths: [240, 720],
  blocks: [
    {
      key: 'title',
      goals: everyGoal,
      style: 'title',
      rows: [[{ text: 'blocks.title.heading' }], [{ text: 'blocks.title.purpose' }]],
    },
    explained('fill', everyGoal, ['activity', 'settings', 'dashboard']),
    explained('fillTraffic', ['visibility', 'search'], ['traffic']),
    explained('fillVisibility', ['visibility'], ['links', 'mentions']),
    explained('fillSearch', ['search'], ['keywords']),
    explained('numbers', everyGoal, [
      'cost',
      'roi',
      'costPerLead',
      'costPerCustomer',
      'engagement',
      'amplification',
      'conversion',
      'interval',
      'change',
    ]),
    explained('verdicts', everyGoal, [
      'clearGain',
      'likely',
      'cannotTell',
      'clearLoss',
      'notEnough',
      'plain',
      'impossible',
    ]),
    explained('roles', everyGoal, ['owner', 'editor', 'viewer']),
  ],
  charts: [],
};
