import type { Shape, Sparkline } from './types';

/** Room left between the drawing and the edges of its cell. */
const MARGIN = 3;
const INK = '#202124';
/** Told apart by those who don't see red from green. */
const BARS = ['#e69138', '#0b5394'] as const;
const AXIS = '#9aa0a6';
/** The part of its place that a column takes. */
const COLUMN = 0.8;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing of a sparkline in a cell of that many pixels, as Sheets makes it; `ink` is the colour of the cell's text. */
export function shapesOf(sparkline: Sparkline, width: number, height: number, ink = INK): Shape[] {
  const frame = {
    left: MARGIN,
    top: MARGIN,
    width: Math.max(width - 2 * MARGIN, 1),
    height: Math.max(height - 2 * MARGIN, 1),
  };
  if (sparkline.values.every((value) => value === null)) return [];
  const shapes = draw(sparkline, frame, ink);
  return sparkline.options.rtl === true ? shapes.map((shape) => mirrored(shape, width)) : shapes;
}

function draw(sparkline: Sparkline, frame: Frame, ink: string): Shape[] {
  switch (sparkline.type) {
    case 'line':
      return lineShapes(sparkline, frame, ink);
    case 'bar':
      return barShapes(sparkline, frame);
    default:
      return columnShapes(sparkline, frame, ink);
  }
}

function lineShapes({ values, positions, options }: Sparkline, frame: Frame, ink: string): Shape[] {
  const xs = positions ?? values.map((_, index) => index);
  const shown = values.flatMap((y, index) => (y === null ? [] : [[xs[index] ?? index, y] as const]));
  const across = scale(
    numberIn(options.xmin) ?? Math.min(...xs),
    numberIn(options.xmax) ?? Math.max(...xs),
    frame.left,
    frame.left + frame.width,
  );
  const up = scale(
    numberIn(options.ymin) ?? Math.min(...shown.map(([, y]) => y)),
    numberIn(options.ymax) ?? Math.max(...shown.map(([, y]) => y)),
    frame.top + frame.height,
    frame.top,
  );
  const points = shown.map(([x, y]) => [across(x), up(y)] as const);
  const color = textIn(options.color) ?? ink;
  const width = numberIn(options.linewidth) ?? 1;
  const [only] = points;
  if (points.length > 1 || !only) return [{ kind: 'line', points, color, width }];
  // One point alone has nothing to be joined to.
  return [{ kind: 'box', x: only[0] - 2, y: only[1] - 2, width: 4, height: 4, color }];
}

function columnShapes({ type, values, options }: Sparkline, frame: Frame, ink: string): Shape[] {
  const drawn =
    type === 'winloss' ? values.map((value) => (value === null ? null : Math.sign(value))) : values;
  const numbers = drawn.filter((value) => value !== null);
  const lowest = numberIn(options.ymin) ?? Math.min(0, ...numbers);
  const highest = numberIn(options.ymax) ?? Math.max(0, ...numbers);
  const up = scale(lowest, highest, frame.top + frame.height, frame.top);
  const ground = up(Math.min(Math.max(0, lowest), highest));
  const place = frame.width / values.length;
  const columns = drawn.flatMap((value, index): Shape[] => {
    if (value === null || value === 0) return [];
    const top = up(Math.min(Math.max(value, lowest), highest));
    return [
      {
        kind: 'box',
        x: frame.left + place * (index + (1 - COLUMN) / 2),
        y: Math.min(top, ground),
        width: place * COLUMN,
        height: Math.max(Math.abs(ground - top), 1),
        color: columnColor(values, index, options) ?? ink,
      },
    ];
  });
  return options.axis === true ? [...columns, axisAt(ground, frame, options)] : columns;
}

function axisAt(ground: number, { left, width }: Frame, options: Sparkline['options']): Shape {
  const points = [
    [left, ground],
    [left + width, ground],
  ] as const;
  return { kind: 'line', points, color: textIn(options.axiscolor) ?? AXIS, width: 1 };
}

/** The more particular colour wins. */
function columnColor(
  values: readonly (number | null)[],
  index: number,
  options: Sparkline['options'],
): string | undefined {
  const value = values[index] ?? 0;
  const numbers = values.filter((each) => each !== null);
  return (
    (index === 0 ? textIn(options.firstcolor) : undefined) ??
    (index === values.length - 1 ? textIn(options.lastcolor) : undefined) ??
    (value === Math.max(...numbers) ? textIn(options.highcolor) : undefined) ??
    (value === Math.min(...numbers) ? textIn(options.lowcolor) : undefined) ??
    (value < 0 ? textIn(options.negcolor) : undefined) ??
    textIn(options.color)
  );
}

/** One value after the other from the left; without a `max` they fill the cell. */
function barShapes({ values, options }: Sparkline, frame: Frame): Shape[] {
  const lengths = values.map((value) => Math.max(value ?? 0, 0));
  const sum = lengths.reduce((total, length) => total + length, 0);
  const full = numberIn(options.max) ?? sum;
  const colors = [textIn(options.color1) ?? BARS[0], textIn(options.color2) ?? BARS[1]];
  let before = 0;
  return lengths.flatMap((length, index): Shape[] => {
    const start = full > 0 ? Math.min(before / full, 1) : 0;
    before += length;
    const end = full > 0 ? Math.min(before / full, 1) : 0;
    if (end <= start) return [];
    const color = colors[index % 2] ?? BARS[0];
    return [
      {
        kind: 'box',
        x: frame.left + start * frame.width,
        y: frame.top,
        width: (end - start) * frame.width,
        height: frame.height,
        color,
      },
    ];
  });
}

/** From values to pixels; where all values are alike, to the middle. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

function mirrored(shape: Shape, width: number): Shape {
  if (shape.kind === 'box') return { ...shape, x: width - shape.x - shape.width };
  return { ...shape, points: shape.points.map(([x, y]) => [width - x, y] as const) };
}

function numberIn(option: unknown): number | undefined {
  return typeof option === 'number' ? option : undefined;
}

function textIn(option: unknown): string | undefined {
  return typeof option === 'string' && option !== '' ? option : undefined;
}
