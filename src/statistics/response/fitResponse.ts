import { quantile } from '../distributions/quantile';
import { studentCdf, studentQuantile } from '../distributions/student';
import { sum } from '../sum';
import type { Limits } from '../verdict';
import { type ConcaveShape, concaveShapes } from './concaveShapes';
import { FITTED, fitShape, type ShapeFit } from './fitShape';
import { whitening } from './whitening';

/**
 * Speeds at which sales drift for other reasons than the money, as the variance of a step by that of the noise, and how often each
 * is met. Seasons move costs and sales together: the faster the level may drift, the more only sudden changes of the cost count.
 */
const SPEEDS = [
  { speed: 0, share: 0.5 },
  { speed: 0.01, share: 0.15 },
  { speed: 0.03, share: 0.1 },
  { speed: 0.1, share: 0.1 },
  { speed: 0.3, share: 0.08 },
  { speed: 1, share: 0.07 },
] as const;

/**
 * How many times less than they say the likelihoods of two shapes are taken to differ: they are those of a normal error, which
 * sales don't have. By trial, with 1 the limits held 76 to 93 % where the error grows with the cost and every other cost is 0.
 */
const BLUNTNESS = 2;

/** What the next unit of money brings, at any cost of a period. */
export interface Response {
  /** Where half of the probability lies. */
  readonly slopeAt: (cost: number) => number;
  readonly limitsAt: (cost: number, confidence: number) => Limits;
}

/** A shape with its factor at each speed of the drift, and how likely they are. */
interface Candidate {
  readonly shape: ConcaveShape;
  readonly fits: readonly ShapeFit[];
  readonly weights: readonly number[];
  /** Logarithm of its likelihood over all speeds, by that of the likeliest shape. */
  readonly logLikelihood: number;
}

/**
 * Fits what is gained in a period by a concave function of its cost, above a level that may drift.
 *
 * Each shape at each speed of the drift is a linear regression with a Student distribution of its own. Speeds are averaged by their
 * restricted likelihoods (Patterson and Thompson 1971). Shapes aren't: a straight line is the end of the family, and an average with
 * bent ones lay below it far too often. The limits are those of the profile likelihood: of each shape as much as its likelihood
 * leaves of the deviation that the confidence allows (Bates and Watts 1988, "Nonlinear regression analysis and its applications",
 * section 6.1), and the widest of them. Where the error grows with the cost, likelihoods say as much less as the error is larger.
 * @param gains one for each period, in the order of time
 * @param costs of the same periods, not all equal
 * @param usualCost above 0
 */
export function fitResponse(gains: readonly number[], costs: readonly number[], usualCost: number): Response {
  const candidates = candidatesFor(gains, costs, usualCost);
  const bluntness = BLUNTNESS * unevennessOf(candidates);
  const degrees = gains.length - FITTED;
  return {
    slopeAt: (cost) => quantileOf(componentsAt(candidates, cost), 0.5),
    limitsAt: (cost, confidence) => {
      const reach = studentQuantile((1 + confidence) / 2, degrees);
      const limits = candidates.flatMap((candidate) => {
        const left = reach ** 2 + (2 * candidate.logLikelihood) / bluntness;
        if (left <= 0) return [];
        const tail = studentCdf(-Math.sqrt(left), degrees);
        const components = componentsAt([candidate], cost);
        return [{ low: quantileOf(components, tail), high: quantileOf(components, 1 - tail) }];
      });
      return {
        low: Math.min(...limits.map(({ low }) => low)),
        high: Math.max(...limits.map(({ high }) => high)),
      };
    },
  };
}

function candidatesFor(gains: readonly number[], costs: readonly number[], usualCost: number): Candidate[] {
  const series = SPEEDS.map(({ speed, share }) => ({ ...whitening(gains.length, speed), share }));
  const candidates = concaveShapes(usualCost).map((shape) => {
    const values = costs.map((cost) => shape.value(cost));
    const fits = series.map(({ rows }) => fitShape(rows(gains), values, rows));
    const logs = fits.map(({ logLikelihood }, index) => {
      const { share = 0, logVariances = 0 } = series[index] ?? {};
      return logLikelihood + Math.log(share) - logVariances / 2;
    });
    const likeliest = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - likeliest));
    return { shape, fits, weights, logLikelihood: likeliest + Math.log(sum(weights)) };
  });
  const most = Math.max(...candidates.map(({ logLikelihood }) => logLikelihood));
  return candidates.map((candidate) => ({ ...candidate, logLikelihood: candidate.logLikelihood - most }));
}

/** One Student distribution of a mixture. */
interface Component {
  readonly weight: number;
  readonly location: number;
  readonly scale: number;
  readonly degrees: number;
}

function componentsAt(candidates: readonly Candidate[], cost: number): Component[] {
  return candidates.flatMap(({ shape, fits, weights, logLikelihood }) => {
    const slope = shape.slope(cost);
    const total = sum(weights);
    return fits.map(({ factor, error, degrees }, index) => ({
      weight: ((weights[index] ?? 0) / total) * Math.exp(logLikelihood),
      location: factor * slope,
      scale: error * slope,
      degrees,
    }));
  });
}

/** Standard errors beyond which next to nothing of a Student distribution of two degrees lies. */
const FARTHEST = 1e4;

function quantileOf(components: readonly Component[], probability: number): number {
  const total = sum(components.map(({ weight }) => weight));
  const cdf = (value: number) =>
    sum(
      components.map(
        ({ weight, location, scale, degrees }) => weight * studentCdf((value - location) / scale, degrees),
      ),
    ) / total;
  const from = Math.min(...components.map(({ location, scale }) => location - FARTHEST * scale));
  const to = Math.max(...components.map(({ location, scale }) => location + FARTHEST * scale));
  return quantile({ from, to, cdf }, probability);
}

/** How much more the error varies than it would by one variance for all periods, in the likeliest fit. */
function unevennessOf(candidates: readonly Candidate[]): number {
  const likeliest = candidates.find(({ logLikelihood }) => logLikelihood === 0);
  const most = Math.max(...(likeliest?.weights ?? []));
  const fit = likeliest?.fits.find((_, index) => likeliest.weights[index] === most);
  return fit?.unevenness ?? 1;
}
