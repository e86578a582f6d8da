import type { Distribution } from '../../../quantile';
import type { ScaleFit } from '../model/scaleFits';
import { predictiveOf } from './predictive';
import { predictTotals } from './totals';

/** What totals of rows from the start on would have been without the effort, averaged over the scales. */
export function counterfactuals(
  fits: readonly ScaleFit[],
  rowSets: readonly (readonly number[])[],
): Distribution[] {
  const best = Math.max(...fits.map(({ logEvidence }) => logEvidence));
  const perScale = fits.map(({ scale, fit, logEvidence }) => ({
    scale: scale.total,
    weight: Math.exp(logEvidence - best),
    totals: predictTotals(fit, scale, rowSets),
    degrees: fit.design.observed - 1,
  }));
  return rowSets.map((_, index) => {
    const views = perScale.map(({ scale, weight, totals }) => ({
      scale,
      weight,
      components: totals[index] ?? { weights: [], locations: [], scales: [] },
    }));
    return predictiveOf(views, perScale[0]?.degrees ?? Number.NaN);
  });
}

export function counterfactual(fits: readonly ScaleFit[], rows: readonly number[]): Distribution {
  const [only] = counterfactuals(fits, [rows]);
  if (only === undefined) throw new Error('A counterfactual needs rows.');
  return only;
}
