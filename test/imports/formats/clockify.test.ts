import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

const channelNames = ['Instagram', 'Facebook', 'Pinterest', 'E-mail'];

test('Clockify’s hours are read in minutes, in English', () => {
  const { format, tracker } = readSample('clockify.en.csv', { channelNames, dateOrder: 'monthFirst' });
  expect(format).toBe('clockify');
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'Instagram', { hours: 1.3333 }),
    activityRow('2026-03-16', 'E-mail', { hours: 0.75 }),
  ]);
});

test('Clockify’s decimal hours are read where there are no others, in French', () => {
  const { format, tracker } = readSample('clockify.fr.csv', { channelNames, dateOrder: 'monthFirst' });
  expect(format).toBe('clockify');
  expect(tracker).toEqual([activityRow('2026-03-16', 'Pinterest', { hours: 1.5 })]);
});
