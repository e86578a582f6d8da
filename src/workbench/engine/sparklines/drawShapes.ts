import type { Shape } from './types';

/** The shapes as a picture of that size, for paper. Colours come from cells: they are escaped. */
export function svgOf(shapes: readonly Shape[], width: number, height: number): string {
  const parts = shapes.map((shape) => {
    const color = escaped(shape.color);
    if (shape.kind === 'box') {
      const { x, y } = shape;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(shape.width)}" height="${round(shape.height)}" fill="${color}"/>`;
    }
    const points = shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="${shape.width}" stroke-linejoin="round"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" aria-hidden="true">${parts.join('')}</svg>`;
}

/** Draws the shapes with their upper left corner at a place of the canvas. */
export function drawShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  left: number,
  top: number,
): void {
  context.save();
  context.translate(left, top);
  for (const shape of shapes) {
    if (shape.kind === 'box') {
      context.fillStyle = shape.color;
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
      continue;
    }
    context.beginPath();
    shape.points.forEach(([x, y], index) => {
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.strokeStyle = shape.color;
    context.lineWidth = shape.width;
    context.lineJoin = 'round';
    context.stroke();
  }
  context.restore();
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
