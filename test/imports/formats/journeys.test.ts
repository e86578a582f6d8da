import { readSample } from './support/readSample';

test('A warehouse’s journeys are read path by path; the same path of the same days is one row', () => {
  const { format, tracker, problems, withoutFigures } = readSample('journeys.en.csv');
  expect(format).toBe('journeys');
  const row = { table: 'journeys', firstTouch: '' };
  expect(tracker).toEqual([
    { ...row, day: '', path: 'Facebook', metrics: { conversions: 0, misses: 150 } },
    {
      ...row,
      day: '2026-03-09',
      firstTouch: '2026-02-11',
      path: 'Instagram > Email > Direct',
      metrics: { conversions: 5, misses: 60, revenue: 220 },
    },
    {
      ...row,
      day: '2026-03-12',
      firstTouch: '2026-03-12',
      path: 'Organic Search',
      // What they paid is unknown, not 0.
      metrics: { conversions: 6, misses: 240 },
    },
    { ...row, day: '2026-03-30', path: 'Email', metrics: { conversions: 2, revenue: 75 } },
  ]);
  expect([problems, withoutFigures]).toEqual([[], 1]);
});

test('The titles of the workbook’s own sheet are known too, in French as well', () => {
  const { format, tracker } = readSample('journeys.fr.csv');
  expect(format).toBe('journeys');
  expect(tracker).toEqual([
    {
      table: 'journeys',
      day: '2026-03-09',
      firstTouch: '2026-02-11',
      path: 'Instagram > E-mail > Direct',
      metrics: { conversions: 4, misses: 60, revenue: 180.5 },
    },
    {
      table: 'journeys',
      day: '2026-03-13',
      firstTouch: '2026-03-13',
      path: 'Recherche',
      metrics: { conversions: 6, misses: 240 },
    },
  ]);
});
