import type { Block, BlockCell, Template } from '../../types';

const period = '{activity.period}';
const start = '{setting.EFFORT_START}';

/** First and last day of the periods that are compared, each a cell of the dashboard. */
export interface Window {
  readonly from: Template;
  readonly to: Template;
}

export const early: Window = { from: '{at.windows.2.2}', to: '{at.windows.2.3}' };
export const late: Window = { from: '{at.windows.3.2}', to: '{at.windows.3.3}' };

/** Whether the two windows hold something and don't overlap. */
export const comparable: Template = `${late.from}>${early.to}`;

const isMonthly: Template = '{setting.RHYTHM}={text.cadences.monthly}';

/** A date some months away from another. */
const monthsFrom = (date: Template, months: string): Template =>
  `DATE(YEAR(${date}); MONTH(${date})${months}; DAY(${date}))`;

const dated = (value: Template): BlockCell => ({
  formula: `=IF(COUNT(${period})=0; ""; ${value})`,
  format: 'date',
});

/** The first four periods of the effort and the latest four, by the dates that entries carry. */
export const windows: Block = {
  key: 'windows',
  goals: ['visibility', 'search', 'sales'],
  style: 'table',
  rows: [
    [{ text: 'blocks.windows.title' }, { text: 'blocks.windows.from' }, { text: 'blocks.windows.to' }],
    [
      { text: 'blocks.windows.early' },
      dated(`IF(ISNUMBER(${start}); ${start}; MIN(${period}))`),
      dated(`IF(${isMonthly}; ${monthsFrom(early.from, '+4')}-1; ${early.from}+27)`),
    ],
    [
      { text: 'blocks.windows.late' },
      dated(`IF(${isMonthly}; ${monthsFrom(`(${late.to}+1)`, '-4')}; ${late.to}-27)`),
      // To the end of the last period: Traffic and Mentions have dates within it.
      dated(`IF(${isMonthly}; ${monthsFrom(`MAX(${period})`, '+1')}-1; MAX(${period})+6)`),
    ],
  ],
};
