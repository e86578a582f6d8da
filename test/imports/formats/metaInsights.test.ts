import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test.each([
  ['views', { impressions: 100 + 250 }],
  ['content-interactions', { interactions: 5 + 7 }],
])('The line above the titles says what a file of Meta’s Insights counts: %s', (figure, metrics) => {
  const { format, tracker, channels, problems } = readSample(`meta-insights-${figure}.en.csv`);
  expect(format).toBe('metaInsights');
  expect(tracker).toEqual([activityRow('2026-03-09', 'Facebook / Instagram', metrics)]);
  expect(channels).toEqual([{ name: 'Facebook / Instagram', rows: 2, isUnsure: true }]);
  expect(problems).toEqual([]);
});

test('Reach counts people and isn’t kept', () => {
  const { format, tracker, skipped } = readSample('meta-insights-reach.en.csv');
  expect(format).toBe('metaInsights');
  expect(tracker).toEqual([]);
  expect(skipped).toEqual({ otherFigure: 2 });
});
