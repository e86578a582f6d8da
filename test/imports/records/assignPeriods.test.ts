import type { ExportFormat } from '../../../src/imports/format';
import { readText } from '../support/files';

const place = { titles: ['Day'], kind: 'date' } as const;
const posts: ExportFormat = {
  key: 'posts',
  columns: {
    day: place,
    network: { titles: ['Network'], kind: 'text' },
    until: { titles: ['Until'], kind: 'date', optional: true },
  },
  signature: ['network'],
  extract: ({ day, network, until }) => [
    {
      table: 'activity',
      day: String(day),
      ...(until && { until: String(until) }),
      channel: String(network),
      content: 'original',
      metrics: { posts: 1 },
    },
  ],
};

test('Channels count under the workbook’s names or are skipped', () => {
  const text = 'Day,Network\n2026-03-02,X\n2026-03-03,X\n2026-03-04,Threads\n2026-03-05,constructor\n';
  const table = readText(text, { formats: [posts], channels: { X: 'Twitter', Threads: null } });
  expect(table.channels).toEqual([
    { name: 'X', rows: 2 },
    { name: 'Threads', rows: 1 },
    { name: 'constructor', rows: 1 },
  ]);
  expect(table).toMatchObject({ counted: 3, skipped: { skippedChannel: 1 } });
  expect(table.tracker.map((row) => row.table === 'activity' && [row.channel, row.metrics.posts])).toEqual([
    ['Twitter', 2],
    ['constructor', 1],
  ]);
});

test('Figures of several days count only within one period of the workbook', () => {
  const text = 'Day,Network,Until\n2026-03-02,X,2026-03-08\n2026-03-02,X,2026-03-09\n';
  expect(readText(text, { formats: [posts] })).toMatchObject({ counted: 1, skipped: { spansPeriods: 1 } });
  expect(readText(text, { formats: [posts], cadence: 'monthly' })).toMatchObject({
    counted: 2,
    period: { first: '2026-03-02', last: '2026-03-09' },
    tracker: [{ day: '2026-03-01', metrics: { posts: 2 } }],
  });
});
