import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

const sample = 'GMB insights (Performance Report) - 2026-3-9 - 2026-3-15.csv';

test('The places of a Business Profile are added up in the week that the file’s name gives', () => {
  const { format, tracker, skipped, problems, accounts } = readSample(sample);
  expect(format).toBe('businessProfile');
  expect(tracker).toEqual([
    activityRow(
      '2026-03-09',
      'Google Business Profile',
      {
        impressions: 120 + 80 + 60 + 10 + (30 + 10 + 5 + 2),
        interactions: 4 + 1 + 0 + 9 + 21 + (1 + 0 + 0 + 2 + 3),
        clicks: 21 + 3,
      },
      '',
    ),
  ]);
  expect(skipped).toEqual({ heading: 1 });
  expect(accounts).toEqual(['Soap Shop', 'Soap Shop North']);
  expect(problems).toEqual([]);
});
