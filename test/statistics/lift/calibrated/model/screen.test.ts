import { scalesFor } from '../../../../../src/statistics/lift/calibrated/model/scales';
import { screen } from '../../../../../src/statistics/lift/calibrated/model/screen';
import { observe } from '../../../../../src/statistics/lift/question/observations';
import { visits } from '../../support/series';

const INPUT = visits({ effect: 0, seed: 3 });

function found(change: (value: number, row: number) => number) {
  const values = INPUT.values.map((value, row) => change(value ?? 0, row));
  const [linear] = scalesFor([-1]);
  if (linear === undefined) throw new Error('The linear scale is always offered.');
  return screen(observe({ ...INPUT, values }), linear).irregularities;
}

test('screen finds nothing in a regular series', () => {
  expect(found((value) => value)).toEqual({ outliers: [], levelShifts: [] });
});

test('screen finds two outliers', () => {
  const { outliers, levelShifts } = found((value, row) =>
    row === 20 ? value + 80 : row === 41 ? value - 60 : value,
  );
  expect([...outliers].sort((a, b) => a - b)).toEqual([20, 41]);
  expect(levelShifts).toEqual([]);
});

test('screen finds a level shift, and does not take it for outliers', () => {
  expect(found((value, row) => (row >= 30 ? value + 40 : value))).toEqual({
    outliers: [],
    levelShifts: [30],
  });
});

test('screen ignores the rows after the start', () => {
  expect(found((value, row) => (row >= INPUT.post[0] ? value * 10 : value))).toEqual(found((value) => value));
});
