import { type Scale, scalesFor } from '../../../../../src/statistics/lift/calibrated/model/scales';

const names = (values: readonly number[]) => scalesFor(values).map(({ name }) => name);

test('scalesFor offers the scales that the values allow', () => {
  expect(names([1.5, 2, 7])).toEqual(['linear', 'sqrt', 'log']);
  expect(names([1, 2, 7])).toEqual(['linear', 'log', 'count']);
  expect(names([0, 2, 7])).toEqual(['linear', 'count']);
  expect(names([0, 2.5, 7])).toEqual(['linear']);
  expect(names([-3, 2, 7])).toEqual(['linear']);
});

const ALL: Scale[] = [...scalesFor([1.5, 2]), ...scalesFor([1, 2]).filter(({ name }) => name === 'count')];

test.each(ALL)('The $name scale transforms back and forth, and has the right log derivative', (scale) => {
  expect(scale.from(scale.to(6.25))).toBeCloseTo(6.25, 12);
  expect(scale.total.from(scale.total.to(6.25))).toBeCloseTo(6.25, 12);
  const slope = (scale.to(6.25 + 1e-5) - scale.to(6.25 - 1e-5)) / 2e-5;
  expect(scale.logDerivative(6.25)).toBeCloseTo(Math.log(slope), 6);
});

test.each(ALL)('$name: the total of rows without noise is their sum', (scale) => {
  const rows = [4, 9, 16];
  expect(scale.total.from(scale.total.centre(rows.map(scale.to), 0, 0))).toBeCloseTo(29, 9);
});

test.each(ALL)('The $name scale weighs each row by the derivative of the total', (scale) => {
  const path = [4, 9, 16].map(scale.to);
  scale.total.weights(path, 0).forEach((weight, row) => {
    const moved = (by: number) =>
      scale.total.centre(
        path.map((value, index) => (index === row ? value + by : value)),
        0,
        0,
      );
    expect(weight).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 6);
  });
});

test('A total of 0 lies below everything on the log scale', () => {
  const log = ALL.find(({ name }) => name === 'log');
  expect(log?.total.to(0)).toBe(Number.NEGATIVE_INFINITY);
});
