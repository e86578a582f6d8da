import { at } from '../../../algebra/elements';
import { median } from '../../../median';
import type { Excess } from '../../answer/actualTotal';
import type { Observations } from '../../question/observations';
import { bestPath, expectedPath } from '../model/bestPath';
import type { GridFit } from '../model/fitGrid';
import type { Scale } from '../model/scales';

const FEWEST_ROWS = 7;
const THRESHOLD = 4.5;
const LARGEST_SHARE = 0.15;

/** Finds extreme rows after the start: an effect that rests on them alone isn't clear. */
export function findExcesses(observations: Observations, fit: GridFit, scale: Scale): Excess[] {
  const { after, values } = observations;
  if (after.length < FEWEST_ROWS) return [];
  const { design, best } = fit;
  const path = expectedPath(design, bestPath(design, best));
  const expected = after.map((row) => path[row - design.pre] ?? 0);
  const off = after.map((row, index) => scale.to(at(values, row)) - (expected[index] ?? 0));
  const shift = median(off);
  const deviation = 1.4826 * median(off.map((value) => Math.abs(value - shift)));
  const spread = Math.max(design.sd * Math.sqrt(best.noiseVariance), deviation);
  const isExtreme = off.map((value) => Math.abs(value - shift) > THRESHOLD * spread);
  const found = isExtreme.filter(Boolean).length;
  if (found > Math.max(1, LARGEST_SHARE * after.length)) return [];
  return after.flatMap((row, index) => {
    if (!isExtreme[index]) return [];
    const excess = at(values, row) - scale.from((expected[index] ?? 0) + shift);
    return [{ row, above: Math.max(excess, 0), below: Math.min(excess, 0) }];
  });
}
