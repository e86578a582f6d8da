import type { Block, Template } from '../../types';

const dates = '{traffic.date}';

/** How many rows of Traffic the chart shows: the latest ones. */
const SHOWN = 180;

/** Columns beside the dates, the rows of Traffic in the order of their dates. */
const inOrder = (columns: Template): Template =>
  `LET(oldest; IFERROR(LARGE(${dates}; ${SHOWN}); 1); SORT(FILTER(HSTACK(${dates}; ${columns});` +
  ` ISNUMBER(${dates}); ${dates}>=oldest)))`;

const [expected, low, high] = [2, 3, 4].map((column) => `INDEX(series; 0; ${column})`);

// One call for all three columns. With too few data the series is words, and the chart shows only the visits.
const lines: Template =
  `LET(series; CAUSAL_LIFT_SERIES(${dates}; {traffic.all_visits}; {setting.EFFORT_START});` +
  ` IF(COUNT(${expected})=0; ""; LET(rows; ${inOrder(`HSTACK(${expected}; ${low}; ${high})`)};` +
  ' HSTACK(INDEX(rows; 0; 2); INDEX(rows; 0; 3); INDEX(rows; 0; 4)))))';

/** All visits and what they would have been without the effort: what the chart draws. */
export const expectedVisits: Block = {
  key: 'expected',
  goals: ['visibility', 'search'],
  style: 'table',
  room: SHOWN - 1,
  rows: [
    [
      { text: 'blocks.expected.title' },
      { text: 'blocks.expected.actual' },
      { text: 'blocks.expected.expected' },
      { text: 'columns.low' },
      { text: 'columns.high' },
      { text: 'columns.effortStart' },
    ],
    [
      { formula: `=IFERROR(${inOrder('{traffic.all_visits}')}; "")`, format: 'date' },
      { format: 'integer' },
      { formula: `=IFERROR(${lines}; "")`, format: 'integer' },
      { format: 'integer' },
      { format: 'integer' },
      {
        formula:
          '=MAP({body.1}; {body.2}; LAMBDA(when; visits; IF(ISNUMBER(when);' +
          ` IF(SUMIFS({traffic.effort_start}; ${dates}; when)>0; visits; ""); "")))`,
        format: 'integer',
      },
    ],
  ],
};
