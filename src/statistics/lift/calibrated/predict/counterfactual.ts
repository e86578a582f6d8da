import { type Components, merge, mixtureCdf } from '../../../algebra/mixture';
import type { Distribution } from '../../../distributions/quantile';
import { studentCdf } from '../../../distributions/student';
import type { ScaleFit } from '../model/fitScales';
import type { TotalScale } from '../model/scales';
import { predictTotals } from './predictTotals';

/** The prediction of a total on one scale, with the weight of the scale's evidence. */
interface ScaleView {
  readonly scale: TotalScale;
  readonly weight: number;
  readonly components: Components;
}

const FINENESS = { locations: 12, scales: 12 };
/** In scales of a component: less than 1e-7 lies beyond, from nine rows on. */
const REACH = 40;
/** Far from overflow when two are added. */
const LARGEST = 1e300;

/** Distributions, averaged over the scales, of totals of rows from the start on without the effort. */
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

/** Mixture over the scales; on each of them the total has a mixture of Student t distributions. */
function predictiveOf(views: readonly ScaleView[], degrees: number): Distribution {
  const variance = degrees / (degrees - 2);
  const merged = views.map((view) => ({ ...view, components: merge(view.components, FINENESS, variance) }));
  const whole = views.reduce((sum, { weight }) => sum + weight, 0);
  const familyCdf = (t: number) => studentCdf(t, degrees);
  return {
    from: Math.min(...ends(merged, -REACH)),
    to: Math.max(...ends(merged, REACH)),
    cdf: (total) =>
      merged.reduce(
        (sum, { scale, weight, components }) =>
          sum + (weight / whole) * mixtureCdf(components, familyCdf, scale.to(total)),
        0,
      ),
  };
}

/** Outermost points of all components, a few hundred at most. */
function ends(views: readonly ScaleView[], reach: number): number[] {
  return views.flatMap(({ scale, components: { locations, scales } }) =>
    locations.map((location, index) =>
      Math.min(scale.from(location + reach * (scales[index] ?? 0)), LARGEST),
    ),
  );
}
