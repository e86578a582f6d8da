import { computed, countInput, dateInput, longTextInput, quotient, textInput } from '../columns';
import type { TableSheet } from '../types';

/** One row per tagged link that was shared. */
export const links: TableSheet = {
  kind: 'table',
  key: 'links',
  goals: ['visibility'],
  columns: [
    dateInput('date'),
    longTextInput('page'),
    textInput('source'),
    textInput('medium'),
    textInput('campaign'),
    textInput('content'),
    longTextInput('link'),
    countInput('visits'),
    countInput('new_visitors', { atMost: 'visits' }),
    computed('channel', 'text', 'CHANNEL({links.source}; {links.medium}; {links.campaign})'),
    quotient('new_visitor_rate', 'percent', '{links.new_visitors}', '{links.visits}'),
  ],
};
