import { computed, computedRate, countInput, dateInput, moneyInput, textInput } from '../columns';
import type { TableSheet } from '../types';

// Repeats the visits of the first row of the effort, where it has any, as the mark that charts draw. Other rows are
// blank.
const visitsAtStart =
  'IFERROR(LET(place; MATCH(MINIFS({traffic.date}; {traffic.date}; ">="&{setting.EFFORT_START});' +
  ' {traffic.date}; 0); MAP(SEQUENCE(place); LAMBDA(line;' +
  ' IF(AND(line=place; COUNT(INDEX({traffic.all_visits}; place))=1); INDEX({traffic.all_visits}; place); "")))); "")';

// Blank where there are too few data; the dashboard explains it.
const expectedVisits =
  'IFERROR(INDEX(CAUSAL_LIFT_SERIES({traffic.date}; {traffic.all_visits}; {setting.EFFORT_START}); 0; 2); "")';

/** One row per day or week: what the site's own statistics count. */
export const traffic: TableSheet = {
  kind: 'table',
  key: 'traffic',
  goals: ['visibility', 'search'],
  columns: [
    dateInput('date'),
    countInput('all_visits'),
    countInput('organic_visits', { atMost: 'all_visits' }),
    countInput('social_visits', { atMost: 'all_visits' }),
    countInput('subscribers', { atMost: 'all_visits' }),
    countInput('orders'),
    moneyInput('sales'),
    textInput('partial'),
    textInput('origin'),
    computedRate('social_share', 'percent', 'REFERRAL_SHARE({traffic.social_visits}; {traffic.all_visits})'),
    computed('effort_start', 'integer', visitsAtStart),
    computed('expected_visits', 'integer', expectedVisits),
  ],
};
