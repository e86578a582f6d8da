import {
  choiceInput,
  computed,
  countInput,
  dateInput,
  hoursInput,
  longTextInput,
  moneyInput,
  quotient,
  textInput,
} from '../columns';
import { firstOf } from '../formulas';
import type { TableSheet, Template } from '../types';
import { everyGoal } from './calculations/named';

/**
 * Full cost of a row: what was paid, and hours at the hourly cost. Blank where hours are missing beside posts, where an hour has no
 * cost in Settings, or where something other than a number stands: unknown is not 0. Blank ad spend and fees are none.
 */
const cost: Template =
  'MAP({activity.ad_spend}; {activity.hours}; {activity.fees}; {activity.posts}; LAMBDA(ads; hours; fees; posts; ' +
  firstOf(
    [
      ['COUNT(ads; hours; fees)=0', '""'],
      [
        'OR(AND(ads<>""; NOT(ISNUMBER(ads))); AND(fees<>""; NOT(ISNUMBER(fees))); AND(hours<>""; NOT(ISNUMBER(hours))))',
        '""',
      ],
      ['AND(hours=""; ISNUMBER(posts); posts<>0)', '""'],
      ['OR(hours=""; hours=0)', 'SUM(ads; fees)'],
      ['ISNUMBER({setting.HOURLY_COST})', 'SUM(ads; fees)+hours*{setting.HOURLY_COST}'],
    ],
    '""',
  ) +
  '))';

/** Return of a row; needs a margin, a cost above 0 and a revenue, of which 0 is one. */
const roi: Template =
  'MAP({activity.revenue}; {activity.cost}; LAMBDA(revenue; cost; IF(AND(ISNUMBER(revenue); ISNUMBER(cost); ISNUMBER({setting.MARGIN}));' +
  ' IF(cost>0; (revenue*{setting.MARGIN}-cost)/cost; ""); "")))';

/** One row per period, channel and content type. */
export const activity: TableSheet = {
  kind: 'table',
  key: 'activity',
  goals: everyGoal,
  columns: [
    dateInput('period'),
    choiceInput('channel', 'channels'),
    choiceInput('content', 'contents'),
    choiceInput('person', 'people'),
    countInput('posts'),
    hoursInput('hours'),
    moneyInput('ad_spend'),
    moneyInput('fees'),
    countInput('impressions'),
    countInput('interactions', { atMost: 'impressions' }),
    countInput('shares', { atMost: 'impressions' }),
    countInput('clicks', { atMost: 'impressions' }),
    countInput('visits'),
    countInput('new_visitors', { atMost: 'visits' }),
    countInput('leads', { atMost: 'visits' }),
    countInput('qualified_leads', { atMost: 'leads' }),
    countInput('customers', { atMost: 'visits' }),
    moneyInput('revenue'),
    longTextInput('note'),
    textInput('partial'),
    textInput('origin'),
    computed('cost', 'money', cost),
    computed('roi', 'percent', roi),
    quotient('cost_per_lead', 'money', '{activity.cost}', '{activity.leads}'),
    quotient('cost_per_customer', 'money', '{activity.cost}', '{activity.customers}'),
    quotient('engagement_rate', 'percent', '{activity.interactions}', '{activity.impressions}'),
    quotient('amplification_rate', 'decimal', '{activity.shares}', '{activity.posts}'),
    quotient('conversion_rate', 'percent', '{activity.customers}', '{activity.visits}'),
  ],
};
