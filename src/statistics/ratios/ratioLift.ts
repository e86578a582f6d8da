import { quantile } from '../distributions/quantile';
import { studentCdf } from '../distributions/student';
import { sum } from '../sum';
import { driftOf, fitDrift } from './driftingLevel';
import { proportionRatio, type RatioLimits } from './proportionRatio';

/** A part and the whole of each period, in the order of time: customers of visits, interactions of impressions. */
export interface Periods {
  readonly parts: readonly number[];
  readonly wholes: readonly number[];
}

/** What a change of a ratio is known to be. */
export interface RatioLift {
  /** The ratio after relative to before, minus 1; not a number where there was nothing before. */
  readonly lift: number;
  readonly probabilityOfRise: number;
  /** Limits of the lift for any confidence. */
  readonly limits: (confidence: number) => RatioLimits;
}

/**
 * Speeds at which rates drift, as the variance of a step by that of the noise, and how often each is met: engagement, shares
 * and clicks of real accounts week by week. Without them limits leave zero out in one of six comparisons of 8 weeks with 8
 * in which nothing was begun; `npm run calibrate` shows what they reach.
 */
const SPEEDS = [
  { speed: 0, share: 0.5 },
  { speed: 0.003, share: 0.14 },
  { speed: 0.01, share: 0.11 },
  { speed: 0.03, share: 0.09 },
  { speed: 0.1, share: 0.08 },
  { speed: 0.3, share: 0.05 },
  { speed: 1, share: 0.03 },
] as const;

/** Student's t has no variance below this many degrees, and its distribution is computed less exactly. */
const FEWEST_DEGREES = 2;
/** Where distributions end: a factor of e^30 is no effect that anybody looks for. */
const FARTHEST = 30;

/** One side of the comparison: its ratio, and how its periods vary about it. */
interface Side {
  readonly part: number;
  readonly whole: number;
  readonly ratio: number;
  /** Each period's share of the whole. */
  readonly weights: readonly number[];
  /** Variance of the ratio's logarithm by how the periods vary. */
  readonly variance: number;
  /** The same if parts were drawn one by one from the wholes; none where parts are no such draws. */
  readonly chance: number;
  readonly degrees: number;
}

/** One speed of drift: its weight, and the Student distribution that it gives to the logarithm of the lift. */
interface Component {
  readonly weight: number;
  readonly scale: number;
  readonly degrees: number;
}

/**
 * Change of a ratio of sums between the periods before and those after. Periods are the units, not single visits or
 * impressions: each has its own rate, and rates drift. The logarithm of the ratio is a mixture of Student distributions over
 * the speed of the drift, weighted by what the periods of both sides say of it; the noise is never taken for smaller than
 * the periods show (linearisation, Cochran 1977, section 6.3), and the limits are never narrower than those of
 * independent draws (MOVER-R). With no part on one side only counts are left to judge by: those limits, with the
 * counts divided by how much more than chance the other side varies (Rao and Scott 1992,
 * https://doi.org/10.2307/2532311).
 */
export function ratioLift(before: Periods, after: Periods): RatioLift {
  const sides = [sideOf(before), sideOf(after)] as const;
  return sides.every(({ part }) => part > 0) ? driftingLift(before, after, sides) : countedLift(sides);
}

function sideOf({ parts, wholes }: Periods): Side {
  const [part, whole] = [sum(parts), sum(wholes)];
  const ratio = part / whole;
  const weights = wholes.map((each) => each / whole);
  const squares = sum(parts.map((each, period) => (each - ratio * (wholes[period] ?? 0)) ** 2));
  const isProportion = parts.every((each, period) => each <= (wholes[period] ?? 0));
  const periods = parts.length;
  return {
    part,
    whole,
    ratio,
    weights,
    variance: part > 0 ? ((squares / part ** 2) * periods) / (periods - 1) : 0,
    chance: isProportion ? (1 - ratio) / part : 0,
    // A few large periods count as few (Kish's effective number).
    degrees: Math.max(1 / sum(weights.map((each) => each ** 2)) - 1, 0.5),
  };
}

function driftingLift(before: Periods, after: Periods, sides: readonly [Side, Side]): RatioLift {
  const [one, other] = sides;
  const centre = Math.log(other.ratio / one.ratio);
  const components = componentsOf(before, after, sides);
  const cdf = (x: number) =>
    sum(components.map(({ weight, scale, degrees }) => weight * studentCdf((x - centre) / scale, degrees)));
  const logQuantile = (probability: number) =>
    quantile({ from: centre - FARTHEST, to: centre + FARTHEST, cdf }, probability);
  return {
    lift: other.ratio / one.ratio - 1,
    probabilityOfRise: 1 - cdf(0),
    limits: (confidence) => {
      const [low, high] = [(1 - confidence) / 2, (1 + confidence) / 2].map((p) => Math.exp(logQuantile(p)));
      const chance = sides.every((side) => side.chance > 0) ? counted(sides, 1, confidence) : null;
      return {
        low: Math.min(low ?? 0, chance?.low ?? Number.POSITIVE_INFINITY) - 1,
        high: Math.max(high ?? 0, chance?.high ?? Number.NEGATIVE_INFINITY) - 1,
      };
    },
  };
}

function componentsOf(before: Periods, after: Periods, [one, other]: readonly [Side, Side]): Component[] {
  const change = before.parts.length;
  const weights = [...one.weights.map((weight) => -weight), ...other.weights];
  const perNoise = sum(weights.map((weight) => weight ** 2));
  const perStep = driftOf(weights);
  const rates = logRates(before, after);
  const asSeen = Math.max(one.variance + other.variance, one.chance + other.chance);
  const degreesSeen = welch(one, other);
  const fits = SPEEDS.map(({ speed, share }) => {
    const { logLikelihood, noise } = fitDrift(rates, change, speed);
    const drift = noise * speed * perStep;
    const [modelled, seen] = [noise * perNoise, asSeen];
    // Where the periods show more noise than the model, their few degrees count for that part.
    const degrees =
      seen > modelled
        ? degreesSeen + ((rates.length - 2 - degreesSeen) * drift) / (seen + drift)
        : rates.length - 2;
    return {
      log: Math.log(share) + logLikelihood,
      scale: Math.sqrt(Math.max(modelled, seen) + drift),
      degrees: Math.max(FEWEST_DEGREES, Math.min(degrees, rates.length - 2)),
    };
  });
  const likeliest = Math.max(...fits.map(({ log }) => log));
  const total = sum(fits.map(({ log }) => Math.exp(log - likeliest)));
  return fits.map(({ log, scale, degrees }) => ({
    weight: Math.exp(log - likeliest) / total,
    scale: Math.max(scale, Number.MIN_VALUE),
    degrees,
  }));
}

/** Logarithms of the periods' rates; half a part more keeps those of periods without any within reach. */
function logRates(before: Periods, after: Periods): number[] {
  const parts = [...before.parts, ...after.parts];
  const wholes = [...before.wholes, ...after.wholes];
  const perPart = sum(wholes) / sum(parts);
  return parts.map((part, period) => Math.log((part + 0.5) / ((wholes[period] ?? 0) + perPart / 2)));
}

/** Degrees of freedom of a difference whose sides vary differently (Welch 1947). */
function welch(one: Side, other: Side): number {
  const total = one.variance + other.variance;
  if (total === 0) return one.degrees + other.degrees;
  return total ** 2 / (one.variance ** 2 / one.degrees + other.variance ** 2 / other.degrees);
}

/** With no part on one side at least: limits by counts alone, each worth less the more the periods vary. */
function countedLift(sides: readonly [Side, Side]): RatioLift {
  const [before, after] = sides;
  const effect = Math.max(1, ...sides.map(({ variance, chance }) => (chance > 0 ? variance / chance : 1)));
  const limits = (confidence: number): RatioLimits => {
    const { low, high } = counted(sides, effect, confidence);
    return { low: low - 1, high: high - 1 };
  };
  return {
    lift: after.ratio / before.ratio - 1,
    probabilityOfRise: before.part + after.part === 0 ? 0.5 : probabilityByLimits(limits),
    limits,
  };
}

/** The confidence at which a limit reaches no change: what lies beyond it is shared by both ends. */
function probabilityByLimits(limits: (confidence: number) => RatioLimits): number {
  const excluded = (confidence: number) => {
    const { low, high } = limits(confidence);
    return low > 0 || high < 0;
  };
  const isRise = limits(0.01).low > 0;
  if (!excluded(0.01)) return 0.5;
  const confidence = quantile({ from: 0.01, to: 1 - 1e-9, cdf: (c) => (excluded(c) ? 0 : 1) }, 0.5);
  return isRise ? (1 + confidence) / 2 : (1 - confidence) / 2;
}

function counted(sides: readonly [Side, Side], effect: number, confidence: number): RatioLimits {
  const [before, after] = sides.map(({ part, whole }) => ({
    successes: part / effect,
    trials: whole / effect,
  }));
  return before && after ? proportionRatio(before, after, confidence) : { low: Number.NaN, high: Number.NaN };
}
