import { column } from './column';
import * as shared from './columns';
import { optional } from './optional';

/** Figures of Google Analytics 4; the day only where the owner added it as a second dimension. */
export const analyticsColumns = {
  date: optional(shared.date),
  sessions: column('count', 'Sessions'),
};
