import { completeDays, partialPeriods } from '../../../src/imports/summary/completeDays';

const weekly = { cadence: 'weekly', today: '2026-04-20' } as const;
const monthly = { ...weekly, cadence: 'monthly' } as const;

type Options = Parameters<typeof completeDays>[2];

const daysFrom = (first: string, count: number, step = 1) =>
  new Set(
    Array.from({ length: count }, (_, index) =>
      new Date(Date.parse(first) + index * step * 86_400_000).toISOString().slice(0, 10),
    ),
  );

const partial = (
  days: ReadonlySet<string>,
  calendar: Options,
  named: Parameters<typeof completeDays>[1] = null,
) => partialPeriods(completeDays(days, named, calendar), calendar);

describe('A file with a figure for each day', () => {
  test('knows no other days: a month of which it has the 1st alone is covered in part', () => {
    expect(partial(daysFrom('2026-02-01', 29), monthly)).toEqual([
      {
        period: { first: '2026-03-01', last: '2026-03-31' },
        known: { first: '2026-03-01', last: '2026-03-01' },
      },
    ]);
    expect(partial(daysFrom('2026-02-01', 28), monthly)).toEqual([]);
  });

  test('may lack days on both ends, and within one period', () => {
    expect(partial(daysFrom('2026-03-04', 14), weekly).map(({ known }) => known)).toEqual([
      { first: '2026-03-04', last: '2026-03-08' },
      { first: '2026-03-16', last: '2026-03-17' },
    ]);
    expect(partial(daysFrom('2026-03-04', 2), weekly).map(({ known }) => known)).toEqual([
      { first: '2026-03-04', last: '2026-03-05' },
    ]);
  });
});

describe('A file of orders or posts', () => {
  test('knows days without any up to the ends of its periods, unless that gap is longer than any within it', () => {
    expect(partial(daysFrom('2026-03-04', 9, 3), weekly)).toEqual([]);
    expect(partial(daysFrom('2026-02-11', 7, 3), monthly).map(({ known }) => known)).toEqual([
      { first: '2026-02-11', last: '2026-02-28' },
      { first: '2026-03-01', last: '2026-03-01' },
    ]);
    expect(partial(new Set(['2026-03-04']), weekly)).toEqual([]);
  });

  test('has nothing of days to come: a period that isn’t over is covered in part', () => {
    const today = { ...weekly, today: '2026-03-12' } as const;
    expect(partial(new Set(['2026-03-04', '2026-03-10']), today)).toEqual([
      {
        period: { first: '2026-03-09', last: '2026-03-15' },
        known: { first: '2026-03-09', last: '2026-03-10' },
      },
    ]);
  });
});

test('A file that names its period knows that period and no more', () => {
  const named = { first: '2026-03-02', last: '2026-03-12' };
  expect(partial(new Set(['2026-03-05', '2026-03-10']), weekly, named).map(({ known }) => known)).toEqual([
    { first: '2026-03-09', last: '2026-03-12' },
  ]);
});

test('A table without days covers no period in part', () => {
  expect(partial(new Set(), weekly)).toEqual([]);
});
