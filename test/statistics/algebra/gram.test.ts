import { Gram } from '../../../src/statistics/algebra/gram';

const row = (index: number) => [1, index, Math.sin(index)] as const;

// Around the four rows that are taken in at a time.
test.each([0, 1, 3, 4, 5, 9])('products are added up over %d rows', (rows) => {
  const gram = new Gram(3);
  const expected = new Float64Array(9);
  for (let index = 0; index < rows; index++) {
    gram.pending.set(row(index), gram.next);
    gram.take();
    for (const [a, b] of [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 1],
      [1, 2],
      [2, 2],
    ] as const) {
      expected[3 * a + b] = (expected[3 * a + b] ?? 0) + row(index)[a] * row(index)[b];
    }
  }
  gram.result().forEach((sum, index) => {
    expect(sum).toBeCloseTo(expected[index] ?? Number.NaN, 10);
  });
});
