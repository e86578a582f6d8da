import { readSample } from './support/readSample';

const traffic = (day: string, metrics: Readonly<Record<string, number>>) => ({
  table: 'traffic',
  day,
  metrics,
});

test('The weeks of Google Trends, which begin on Sundays, become controls of the workbook’s weeks', () => {
  const { format, tracker, counted, problems, complete } = readSample('google-trends.en.csv');
  expect({ format, counted, problems, complete }).toEqual({
    format: 'googleTrends',
    counted: 3,
    problems: [],
    complete: null,
  });
  expect(tracker).toEqual([
    traffic('2026-02-16', { control_1: 40, control_2: 0.5 }),
    traffic('2026-02-23', { control_1: 42, control_2: 1.428571 }),
    traffic('2026-03-02', { control_1: 57, control_2: 7.714286 }),
    traffic('2026-03-09', { control_1: 75, control_2: 12 }),
  ]);
});

test('A week’s index is that of each of its days where Traffic is by day, and their mean where it is by month', () => {
  const { tracker: days } = readSample('google-trends.en.csv', { trafficCadence: 'daily' });
  expect(days).toHaveLength(21);
  expect(days[6]).toEqual(traffic('2026-02-28', { control_1: 40, control_2: 0.5 }));
  const { tracker: months } = readSample('google-trends.en.csv', { cadence: 'monthly' });
  expect(months).toEqual([
    traffic('2026-02-01', { control_1: 40, control_2: 0.5 }),
    traffic('2026-03-01', { control_1: 64.5, control_2: 9.5 }),
  ]);
});

test('Months of a French export are the months of a monthly workbook, and weeks have their days’ mean', () => {
  const { format, tracker, period } = readSample('google-trends-months.fr.csv', { cadence: 'monthly' });
  expect({ format, period }).toEqual({
    format: 'googleTrends',
    period: { first: '2026-01-01', last: '2026-03-31' },
  });
  expect(tracker).toEqual([
    traffic('2026-01-01', { control_1: 62 }),
    traffic('2026-02-01', { control_1: 81 }),
    traffic('2026-03-01', { control_1: 70 }),
  ]);
  const { tracker: weeks } = readSample('google-trends-months.fr.csv');
  expect(weeks).toContainEqual(traffic('2026-01-26', { control_1: 64.714286 }));
});

test('Of several words the first three become controls, and less than 1 is more than nothing', () => {
  const { tracker } = readSample('google-trends-days.fr.csv', { trafficCadence: 'daily' });
  expect(tracker).toEqual([
    traffic('2026-03-02', { control_1: 50, control_2: 0.5, control_3: 3 }),
    traffic('2026-03-03', { control_1: 60, control_2: 2, control_3: 0 }),
  ]);
});
