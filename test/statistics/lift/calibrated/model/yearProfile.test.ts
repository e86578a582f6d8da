import { yearProfile } from '../../../../../src/statistics/lift/calibrated/model/yearProfile';

const YEAR = 12;
const year = (month: number) => (month % YEAR === 11 ? 24 : 0);
const months = (count: number) => Float64Array.from({ length: count }, (_, month) => year(month));

test('A peak of the year before is expected at the same time, against the mean of its year', () => {
  const profile = yearProfile(months(24), 36, YEAR);
  expect(profile[35]).toBeCloseTo(22, 12);
  expect(profile[30]).toBeCloseTo(-2, 12);
});

test('A row of the past takes nothing from its own year', () => {
  const values = months(24);
  const changed = values.map((value, month) => (month === 5 ? value + 1000 : value));
  const [plain, other] = [values, changed].map((past) => yearProfile(past, 24, YEAR));
  expect(other?.[17]).not.toBeCloseTo(plain?.[17] ?? Number.NaN, 3);
  expect(other?.[5]).toBeCloseTo(plain?.[5] ?? Number.NaN, 12);
});

test('Nothing is expected where no other year is known', () => {
  expect(Array.from(yearProfile(months(8), 12, YEAR))).toEqual(Array(12).fill(0));
  const gap = months(24).map((value, month) => (month === 3 ? Number.NaN : value));
  expect(yearProfile(gap, 36, YEAR)[15]).toBe(0);
});

test('Weeks are smoothed with their neighbours, as peaks move by days from year to year', () => {
  const weeks = Float64Array.from({ length: 104 }, (_, week) => (week % 52 === 30 ? 52 : 0));
  const profile = yearProfile(weeks, 150, 365.25 / 7);
  const near = [133, 134, 135, 136].map((week) => profile[week] ?? 0);
  expect(near.map((value) => value > 5)).toEqual([true, true, true, false]);
});
