import { choiceInput, dateInput, longTextInput } from '../columns';
import type { TableSheet } from '../types';

/** One row per place where the shop, or a competitor, is named. */
export const mentions: TableSheet = {
  kind: 'table',
  key: 'mentions',
  goals: ['visibility'],
  columns: [
    dateInput('date'),
    choiceInput('brand', 'brands'),
    longTextInput('title'),
    longTextInput('address'),
  ],
};
