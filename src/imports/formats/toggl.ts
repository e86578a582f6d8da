import { column, defineFormat } from './support/defineFormat';
import { hoursOf, trackerColumns } from './support/timeTracker';

/** Toggl Track, the detailed report: one row per time entry. */
export const toggl = defineFormat({
  key: 'toggl',
  columns: { ...trackerColumns, duration: column('duration', 'Duration', 'Durée') },
  signature: ['date', 'time', 'duration'],
  extract: ({ duration, ...entry }) => hoursOf(entry, duration),
});
