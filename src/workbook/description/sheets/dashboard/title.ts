import type { Block } from '../../types';

const period = '{activity.period}';

/** The business and the period that its entries cover. */
export const title: Block = {
  key: 'title',
  goals: ['visibility', 'search', 'sales'],
  style: 'title',
  rows: [
    [
      {
        formula:
          '=IF({setting.BUSINESS}=""; {text.sheets.dashboard.title};' +
          ' {text.sheets.dashboard.title}&" · "&{setting.BUSINESS})',
        format: 'text',
      },
    ],
    [
      { text: 'blocks.title.covered' },
      { formula: `=IF(COUNT(${period})=0; ""; MIN(${period}))`, format: 'date' },
      { formula: `=IF(COUNT(${period})=0; ""; MAX(${period}))`, format: 'date' },
    ],
  ],
};
