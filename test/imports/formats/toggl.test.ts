import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

const channelNames = ['Instagram', 'Facebook', 'Pinterest', 'E-mail'];

test('Toggl’s entries count for the channel that their project, tags or description name', () => {
  const { format, tracker, channels, problems } = readSample('toggl.en.csv', { channelNames });
  expect(format).toBe('toggl');
  expect(tracker).toEqual([
    activityRow('2026-03-02', 'Instagram', { hours: 1.75 + 0.3333 }),
    activityRow('2026-03-02', 'E-mail', { hours: 0.75 }),
    activityRow('2026-03-02', 'Accounting', { hours: 2 }),
    activityRow('2026-03-09', '', { hours: 1.5 }),
    activityRow('2026-03-09', 'Facebook', { hours: 1 }),
  ]);
  // What names no channel is asked once, by its project.
  expect(channels).toEqual([
    { name: 'Instagram', rows: 2 },
    { name: 'E-mail', rows: 1 },
    { name: 'Accounting', rows: 1 },
    { name: '', rows: 1 },
    { name: 'Facebook', rows: 1 },
  ]);
  expect(problems).toEqual([]);
});

test('Entries that the person doesn’t count are skipped', () => {
  const { tracker, skipped } = readSample('toggl.en.csv', {
    channelNames,
    channels: { Accounting: null, '': 'Pinterest' },
  });
  expect(skipped).toEqual({ skippedChannel: 1 });
  expect(tracker.map((row) => row.table === 'activity' && row.channel)).toEqual([
    'Instagram',
    'E-mail',
    'Pinterest',
    'Facebook',
  ]);
});

test('Of a time tracker’s file no person, client or description goes further than the preview of its rows', () => {
  const { sample, ...read } = readSample('toggl.en.csv', { channelNames });
  expect(JSON.stringify(read)).not.toMatch(/Robin|Kim|Ann|shop\.example|Pictures|comments/);
});
