import fc from 'fast-check';
import { inversions } from '../../../src/statistics/trend/inversions';

const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 });

const fallingPairs = (values: readonly number[]) =>
  values.flatMap((larger, one) =>
    values.flatMap((smaller, other) => (one < other && larger > smaller ? [`${one} ${other}`] : [])),
  );

test('inversions counts the falling pairs and visits each of them once', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const met: string[] = [];
      const { inversions: count } = inversions(Float64Array.from(values), (larger, smaller) => {
        met.push(`${larger} ${smaller}`);
      });
      expect(met.sort()).toEqual(fallingPairs(values).sort());
      expect(count).toBe(met.length);
    }),
  );
});

test('inversions sorts stably', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const places = values.map((_, place) => place);
      const expected = [...places].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
      expect([...inversions(Float64Array.from(values)).order]).toEqual(expected);
    }),
  );
});
