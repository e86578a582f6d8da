import { computed, countInput, longTextInput, moneyInput, optionalDateInput, textInput } from '../columns';
import type { TableSheet } from '../types';

const delay =
  'MAP({journeys.sale_date}; {journeys.first_touch}; LAMBDA(sold; began;' +
  ' IF(AND(ISNUMBER(sold); ISNUMBER(began)); IF(began>sold; ""; INT(sold)-INT(began)); "")))';

/** One row per path that people took, with how many of them bought and how many didn't. */
export const journeys: TableSheet = {
  kind: 'table',
  key: 'journeys',
  goals: ['journeys'],
  columns: [
    optionalDateInput('sale_date'),
    optionalDateInput('first_touch', { atMost: 'sale_date' }),
    longTextInput('path'),
    countInput('conversions'),
    countInput('misses'),
    moneyInput('revenue'),
    textInput('origin'),
    computed('delay', 'integer', delay),
  ],
};
