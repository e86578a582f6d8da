import { paperFor } from '../../../src/workbench/print/paper';

test('A page as wide as the paper keeps its size', () => {
  expect(paperFor(700, 1000)).toEqual({ isLandscape: false, scale: 1 });
});

test('A page somewhat too wide or too long becomes smaller, so that it is one page', () => {
  expect(paperFor(718 / 0.8, 900).scale).toBeCloseTo(0.8);
  expect(paperFor(700, 1046 / 0.9).scale).toBeCloseTo(0.9);
});

test('A long list keeps its width, and takes several pages', () => {
  expect(paperFor(700, 21_000)).toEqual({ isLandscape: false, scale: 1 });
});

test('A wide sheet is printed across the paper', () => {
  expect(paperFor(1300, 500)).toEqual({ isLandscape: true, scale: 1046 / 1300 });
});
