import { blankWhereUndefined } from '../../columns';
import { ifRevenueIsLogged } from '../../formulas';
import type { Block, BlockCell, CellFormat } from '../../types';

/** How many periods the charts show: the latest ones. */
const SHOWN = 120;

const summed = (values: string, format: CellFormat): BlockCell => ({
  formula:
    `=MAP({body.1}; LAMBDA(when; IF(ISNUMBER(when);` +
    ` SUMIFS({activity.${values}}; {activity.period}; when); "")))`,
  format,
});

/** Period by period, at the very bottom: what the charts draw. */
export const periods: Block = {
  key: 'periods',
  goals: ['visibility', 'search', 'sales'],
  style: 'table',
  room: SHOWN - 1,
  rows: [
    [
      { text: 'blocks.periods.title' },
      { text: 'columns.visits' },
      { text: 'columns.cost' },
      { text: 'columns.revenue' },
      { text: 'columns.roi' },
      { text: 'columns.effortStart' },
      { text: 'columns.hours' },
      { text: 'columns.revenuePerHour' },
    ],
    [
      {
        formula:
          `=IFERROR(LET(oldest; IFERROR(LARGE(UNIQUE({activity.period}); ${SHOWN}); 1);` +
          ' SORT(UNIQUE(FILTER({activity.period}; {activity.period}>=oldest)))); "")',
        format: 'date',
      },
      summed('visits', 'integer'),
      summed('cost', 'money'),
      summed('revenue', 'money'),
      {
        formula: `=${ifRevenueIsLogged(blankWhereUndefined('ROI({body.4}; {body.3}; {setting.MARGIN})'))}`,
        format: 'percent',
      },
      {
        formula:
          '=IFERROR(LET(first; MINIFS({body.1}; {body.1}; ">="&{setting.EFFORT_START});' +
          ' MAP({body.1}; {body.2};' +
          ' LAMBDA(when; visits; IF(AND(ISNUMBER(when); when=first); visits; "")))); "")',
        format: 'integer',
      },
      summed('hours', 'decimal'),
      {
        formula: `=${ifRevenueIsLogged(blankWhereUndefined('REVENUE_PER_HOUR({body.4}; {body.7})'))}`,
        format: 'money',
      },
    ],
  ],
};
