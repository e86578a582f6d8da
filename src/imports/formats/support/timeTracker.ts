import type { IsoDay } from '../../../calendar/isoDay';
import type { Contribution } from '../../format';
import { activity } from './contribution';
import { column, optional } from './defineFormat';

/**
 * Columns of time trackers. Who did the work, and for which client, isn't read; of the texts only a channel's name found in
 * them, or else the project's name, goes further.
 */
export const trackerColumns = {
  date: column('date', ['Start date', 'Start Date'], 'Date de début'),
  time: column('text', ['Start time', 'Start Time'], 'Heure de début'),
  project: optional(column('text', 'Project', 'Projet')),
  task: optional(column('text', 'Task', 'Tâche')),
  tags: optional(column('text', ['Tags', 'Tag'], ['Étiquettes', 'Tags'])),
  description: optional(column('text', 'Description')),
};

interface TimeEntry {
  readonly date: IsoDay | null;
  readonly project: string | null;
  readonly task: string | null;
  readonly tags: string | null;
  readonly description: string | null;
}

/** The hours of an entry, for the channel that its project, task, tags or description name. */
export function hoursOf(
  { date, project, task, tags, description }: TimeEntry,
  hours: number | null,
): readonly Contribution[] {
  const mentions = [project, task, tags, description].filter((text) => text !== null);
  return activity({ day: date, channel: project ?? '', mentions }, { hours });
}
