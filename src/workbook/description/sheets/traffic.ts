import { controlMetrics } from '../../../imports/request';
import { computed, countInput, dateInput, indexInput, moneyInput, quotient, textInput } from '../columns';
import type { TableSheet, Template } from '../types';
import { everyGoal } from './calculations/named';

export { isControl } from '../../../imports/request';

/** What stands in a column of the chart of visits on a row's date. */
const onDate = (values: Template, dates: Template): Template =>
  `MAP({traffic.date}; LAMBDA(when; IF(ISNUMBER(when); IFERROR(INDEX(${values}; MATCH(when; ${dates}; 0)); ""); "")))`;

/** One row per day, week or month: what the site's own statistics count. */
export const traffic: TableSheet = {
  kind: 'table',
  key: 'traffic',
  goals: everyGoal,
  columns: [
    dateInput('date'),
    countInput('all_visits'),
    countInput('organic_visits', { atMost: 'all_visits' }),
    countInput('social_visits', { atMost: 'all_visits' }),
    countInput('subscribers', { atMost: 'all_visits' }),
    countInput('orders'),
    moneyInput('sales'),
    ...controlMetrics.map((key) => indexInput(key)),
    textInput('partial'),
    textInput('origin'),
    quotient('social_share', 'percent', '{traffic.social_visits}', '{traffic.all_visits}'),
    // What the lift expects is asked once, in the calculations.
    computed('expected_visits', 'integer', onDate('{body.series.2}', '{body.visits.1}')),
  ],
};
