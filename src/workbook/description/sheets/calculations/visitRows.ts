import type { Template } from '../../types';
import { columnBlock, forEachRow, namer } from './named';

const names = ['when', 'all', 'organic', 'social'] as const;

/** The columns of `visits`, for formulas. */
export const visitColumn = namer('visits', names);

const start = '{setting.EFFORT_START}';

/** A column of Traffic without the rows that have no date or one of long before. */
export const datedTraffic = (column: string): Template =>
  `FILTER({traffic.${column}}; ISNUMBER({traffic.date}); {traffic.date}>={fact.visitsFrom})`;

/** Visits of a row that is whole and on one side of the start; blank, which is unknown, of others. */
const whole = (column: string): Template =>
  forEachRow(
    { when: datedTraffic('date'), visits: datedTraffic(column), mark: datedTraffic('partial') },
    `IF(OR(mark<>""; AND(when<${start}; when+{fact.step}>${start}); NOT(ISNUMBER(visits))); ""; visits)`,
  );

/** Traffic without the rows that can't be compared. */
export const visits = columnBlock('visits', {
  when: { format: 'date', formula: `IFERROR(${datedTraffic('date')}; "")` },
  all: { format: 'integer', formula: whole('all_visits') },
  organic: { format: 'integer', formula: whole('organic_visits') },
  social: { format: 'integer', formula: whole('social_visits') },
});
