import { column, defineFormat, optional } from './support/defineFormat';
import { hoursOf, trackerColumns } from './support/timeTracker';

/** Clockify, the detailed report: one row per time entry. Its decimal hours are rounded, and count where there are no others. */
export const clockify = defineFormat({
  key: 'clockify',
  columns: {
    ...trackerColumns,
    duration: optional(column('duration', 'Duration (h)', 'Durée (h)')),
    decimal: column('duration', 'Duration (decimal)', 'Durée (décimal)'),
  },
  signature: ['date', 'time', 'decimal'],
  extract: ({ duration, decimal, ...entry }) => hoursOf(entry, duration ?? decimal),
});
