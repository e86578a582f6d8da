import { ifRevenueIsLogged } from '../../formulas';
import type { Block } from '../../types';
import { sumOf } from './quantities';
import { late } from './windows';

// From the first entry of the latest four periods to the end of the last one; a week without entries counts.
const weeklyHours =
  `LET(first; MINIFS({activity.period}; {activity.period}; ">="&${late.from}); weeks; (${late.to}+1-first)/7;` +
  ' SUMIFS({activity.hours}; {activity.period}; ">="&first)/weeks)';

const lateSum = (column: string) => sumOf('activity', column).within(late);

/** Hours a week against the target, and what an hour brings. */
export const hours: Block = {
  key: 'hours',
  goals: ['visibility', 'search', 'sales'],
  style: 'table',
  rows: [
    [
      { text: 'blocks.hours.title' },
      { text: 'columns.value' },
      { text: 'blocks.hours.target' },
      { text: 'blocks.hours.share' },
    ],
    [
      { text: 'blocks.hours.latest' },
      { formula: `=IF(COUNT({activity.hours})=0; ""; IFERROR(${weeklyHours}; ""))`, format: 'decimal' },
      { formula: '={setting.WEEKLY_HOURS}', format: 'decimal' },
      { formula: '=IF(ISNUMBER({cell.2}); IFERROR({cell.2}/{cell.3}; ""); "")', format: 'percent' },
    ],
    [
      { text: 'blocks.hours.revenue' },
      {
        formula: `=${ifRevenueIsLogged(`IFERROR(REVENUE_PER_HOUR(${lateSum('revenue')}; ${lateSum('hours')}); "")`)}`,
        format: 'money',
      },
    ],
  ],
};
