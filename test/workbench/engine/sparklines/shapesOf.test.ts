import { svgOf } from '../../../../src/workbench/engine/sparklines/drawShapes';
import { shapesOf } from '../../../../src/workbench/engine/sparklines/shapesOf';
import type { Shape, Sparkline } from '../../../../src/workbench/engine/sparklines/types';

/** In a cell that leaves 100 × 20 pixels within its margins of 3. */
function draw(sparkline: Partial<Sparkline>): Shape[] {
  return shapesOf({ type: 'line', values: [], options: {}, ...sparkline }, 106, 26);
}

function boxes(shapes: readonly Shape[]) {
  return shapes.flatMap((shape) =>
    shape.kind === 'box'
      ? [[shape.x, shape.y, shape.width, shape.height].map((each) => Math.round(each))]
      : [],
  );
}

function colors(shapes: readonly Shape[]): string[] {
  return shapes.map(({ color }) => color);
}

test('A line goes from the lowest to the highest value, and leaves blanks out', () => {
  expect(draw({ values: [0, null, 10] })).toEqual([
    {
      kind: 'line',
      points: [
        [3, 23],
        [103, 3],
      ],
      color: '#202124',
      width: 1,
    },
  ]);
  expect(draw({ values: [5, 5] })[0]).toMatchObject({
    points: [
      [3, 13],
      [103, 13],
    ],
  });
  expect(draw({ values: [0, 5], options: { ymax: 10, ymin: 0, linewidth: 2, color: 'red' } })[0]).toEqual({
    kind: 'line',
    points: [
      [3, 23],
      [103, 13],
    ],
    color: 'red',
    width: 2,
  });
});

test('A line has its points where its positions are', () => {
  expect(draw({ values: [0, 1, 2], positions: [0, 1, 4] })[0]).toMatchObject({
    points: [
      [3, 23],
      [28, 13],
      [103, 3],
    ],
  });
});

test('One point alone is a dot, and nothing is nothing', () => {
  expect(boxes(draw({ values: [null, 4] }))).toEqual([[101, 11, 4, 4]]);
  expect(draw({ values: [null, null] })).toEqual([]);
});

test('Columns stand on zero, negative ones hang from it', () => {
  expect(boxes(draw({ type: 'column', values: [1, null, -1, 0] }))).toEqual([
    [6, 3, 20, 10],
    [56, 13, 20, 10],
  ]);
  const axis = draw({ type: 'column', values: [1, -1], options: { axis: true, axiscolor: 'blue' } }).at(-1);
  expect(axis).toMatchObject({
    kind: 'line',
    points: [
      [3, 13],
      [103, 13],
    ],
    color: 'blue',
  });
});

test('Columns take the more particular colour', () => {
  const options = {
    ...{ color: 'grey', firstcolor: 'first', lastcolor: 'last' },
    ...{ highcolor: 'high', lowcolor: 'low', negcolor: 'negative' },
  };
  expect(colors(draw({ type: 'column', values: [1, 9, -1, -5, 2, 3], options }))).toEqual([
    ...['first', 'high', 'negative', 'low', 'grey', 'last'],
  ]);
});

test('Wins and losses are alike in height', () => {
  expect(boxes(draw({ type: 'winloss', values: [7, -1] })).map(([, , , height]) => height)).toEqual([10, 10]);
});

test('A bar fills its cell, or as much of it as its values are of the maximum', () => {
  expect(boxes(draw({ type: 'bar', values: [1, 3] }))).toEqual([
    [3, 3, 25, 20],
    [28, 3, 75, 20],
  ]);
  const half = draw({ type: 'bar', values: [5], options: { max: 10, color1: 'teal' } });
  expect([boxes(half), colors(half)]).toEqual([[[3, 3, 50, 20]], ['teal']]);
  expect(boxes(draw({ type: 'bar', values: [25], options: { max: 10 } }))).toEqual([[3, 3, 100, 20]]);
  expect(boxes(draw({ type: 'bar', values: [2], options: { max: 8, rtl: true } }))).toEqual([
    [78, 3, 25, 20],
  ]);
});

test('On paper a drawing is a picture whose colours are escaped', () => {
  const svg = svgOf(draw({ type: 'bar', values: [1], options: { color1: '"><script>' } }), 106, 26);
  expect(svg).toContain('<rect x="3" y="3" width="100" height="20" fill="&#34;&#62;&#60;script&#62;"/>');
});
