import fc from 'fast-check';
import { rectanglesOf } from '../../../../src/workbook/spreadsheet/table/rectangles';

type Cells = readonly (readonly [row: number, column: number])[];

const changesAt = (cells: Cells) => {
  const changes = new Map<number, Map<number, string>>();
  for (const [row, column] of cells) {
    changes.set(row, (changes.get(row) ?? new Map<number, string>()).set(column, `${row}:${column}`));
  }
  return changes;
};

const shapes = (cells: Cells, harmful: Cells = []) =>
  rectanglesOf(changesAt(cells), (row, column) =>
    harmful.some(([r, c]) => r === row && c === column) ? null : '',
  ).map(({ row, column, values }) => [row, column, values.length, values[0]?.length]);

test('rows below each other are written in one go, blanks between them too', () => {
  const rows = [2, 3, 5].flatMap((row) => [1, 2, 4].map((column) => [row, column] as const));
  expect(shapes(rows)).toEqual([[2, 1, 4, 4]]);
});

test('a cell that must not be rewritten splits a rectangle', () => {
  const rows = [2, 3, 4].flatMap((row) => [1, 2].map((column) => [row, column] as const));
  expect(shapes([...rows, [3, 4]], [[3, 3]])).toEqual([
    [2, 1, 3, 2],
    [3, 4, 1, 1],
  ]);
  expect(
    shapes(
      [
        [2, 1],
        [4, 1],
      ],
      [[3, 1]],
    ),
  ).toEqual([
    [2, 1, 1, 1],
    [4, 1, 1, 1],
  ]);
});

test('rows far apart are written separately, since somebody may type between them', () => {
  expect(
    shapes([
      [2, 1],
      [23, 1],
    ]),
  ).toHaveLength(1);
  expect(
    shapes([
      [2, 1],
      [24, 1],
    ]),
  ).toHaveLength(2);
});

test('without changes there is no rectangle', () => {
  expect(rectanglesOf(new Map(), () => '')).toEqual([]);
});

test('every change is written once, and a cell that must not be rewritten never is', () => {
  const place = fc.tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(place), fc.array(place), (cells, harmful) => {
      const changes = changesAt(cells);
      const isHarmful = (row: number, column: number) => harmful.some(([r, c]) => r === row && c === column);
      const written = new Map<string, unknown>();
      for (const { row, column, values } of rectanglesOf(changes, (r, c) => (isHarmful(r, c) ? null : 0))) {
        values.forEach((line, down) => {
          line.forEach((value, across) => {
            const key = `${row + down}:${column + across}`;
            const isChange = changes.get(row + down)?.has(column + across) ?? false;
            expect(isChange || !isHarmful(row + down, column + across)).toBe(true);
            expect(value).toBe(isChange ? key : 0);
            written.set(key, value);
          });
        });
      }
      for (const [row, column] of cells) expect(written.get(`${row}:${column}`)).toBe(`${row}:${column}`);
    }),
  );
});
