import {
  blankWhereUndefined,
  choiceInput,
  computed,
  computedRate,
  countInput,
  dateInput,
  hoursInput,
  longTextInput,
  moneyInput,
  textInput,
} from '../columns';
import { ifRevenueIsLogged } from '../formulas';
import type { TableSheet } from '../types';

/** One row per period, channel and content type. */
export const activity: TableSheet = {
  kind: 'table',
  key: 'activity',
  goals: ['visibility', 'search', 'sales'],
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
    // An error in a cost stays visible: left out, it would flatter every return.
    computed(
      'cost',
      'money',
      'CAMPAIGN_COST({activity.ad_spend}; {activity.hours}; {setting.HOURLY_COST}; {activity.fees})',
    ),
    computed(
      'roi',
      'percent',
      ifRevenueIsLogged(blankWhereUndefined('ROI({activity.revenue}; {activity.cost}; {setting.MARGIN})')),
    ),
    computedRate('cost_per_lead', 'money', 'CPA({activity.cost}; {activity.leads})'),
    computedRate('cost_per_customer', 'money', 'CPA({activity.cost}; {activity.customers})'),
    computedRate(
      'engagement_rate',
      'percent',
      'ENGAGEMENT_RATE({activity.interactions}; {activity.impressions})',
    ),
    computedRate('amplification_rate', 'decimal', 'AMPLIFICATION_RATE({activity.shares}; {activity.posts})'),
    computedRate('conversion_rate', 'percent', 'CONVERSION_RATE({activity.customers}; {activity.visits})'),
  ],
};
