import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Newsletters of Brevo are posts of the channel E-mail, each once', () => {
  const { format, tracker, skipped } = readSample('brevo.en.csv');
  expect(format).toBe('brevo');
  expect(tracker).toEqual([
    activityRow('2026-03-09', 'E-mail', {
      ...{ posts: 2, impressions: 240 + 260, interactions: 31 + 28, clicks: 31 + 28 },
    }),
  ]);
  expect(skipped).toEqual({ repeated: 1 });
});
