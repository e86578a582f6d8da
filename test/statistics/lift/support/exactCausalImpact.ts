import { normalCdf } from '../../../../src/statistics/distributions/normalCdf';
import { quantile } from '../../../../src/statistics/distributions/quantile';
import type { LiftInput } from '../../../../src/statistics/lift/question/liftInput';
import { dot, multiply, solve, transpose } from './dense';

/** The total expected by CausalImpact's model, with its 95 % limits. */
export interface ExactTotal {
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
}

/** Standard deviations of the steps of level and season. */
interface Steps {
  readonly level: number;
  readonly season: number;
}

interface Prior {
  readonly a: number;
  readonly b: number;
  readonly most: number;
}

/** The total given all parameters, and the log of how likely they are. */
interface Part {
  readonly logWeight: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * The model written out: every row is a sum of independent shocks, all rows together are normal with a dense
 * covariance, and the three standard deviations run over an even grid of their logarithms. Nothing is filtered,
 * corrected or pruned. Only for short series.
 */
export function exactCausalImpact(input: LiftInput): ExactTotal {
  const problem = prepare(input);
  const noises = logarithms(0.06, priors(problem).noise.most, 0.1);
  const parts = stepGrid(problem).flatMap((steps) => {
    const joint = jointShocks(problem, steps);
    return noises.flatMap((noise) =>
      problem.sets.map((set) => conditional(problem, joint, { ...steps, noise }, set)),
    );
  });
  const { mean, sd, low, high } = summary(parts);
  const rows = problem.after.length;
  const own = (value: number) => problem.mean * rows + problem.sd * value;
  return { mean: own(mean), sd: problem.sd * sd, low: own(low), high: own(high) };
}

function summary(parts: readonly Part[]): ExactTotal {
  const top = Math.max(...parts.map(({ logWeight }) => logWeight));
  const kept = parts
    .map((part) => ({ ...part, weight: Math.exp(part.logWeight - top) }))
    .filter(({ weight }) => weight > 1e-7);
  const whole = kept.reduce((sum, { weight }) => sum + weight, 0);
  const average = (pick: (part: Part) => number) =>
    kept.reduce((sum, part) => sum + part.weight * pick(part), 0) / whole;
  const mean = average((part) => part.mean);
  const sd = Math.sqrt(average((part) => part.variance + (part.mean - mean) ** 2));
  const cdf = (value: number) => average((part) => normalCdf((value - part.mean) / Math.sqrt(part.variance)));
  const limit = (probability: number) =>
    quantile({ from: mean - 9 * sd, to: mean + 9 * sd, cdf }, probability);
  return { mean, sd, low: limit(0.025), high: limit(0.975) };
}

function prepare(input: LiftInput) {
  const before = input.pre[1] + 1;
  const own = standard(input.values.map(Number), before);
  const controls = input.controls.map((control) => standard(control.map(Number), before).values);
  const columns = controls.length > 0 ? [input.values.map(() => 1), ...controls] : [];
  const masks = Array.from({ length: 2 ** columns.length }, (_, mask) =>
    columns.map((__, column) => column).filter((column) => mask & (1 << column)),
  );
  const inclusion = Math.min(1, 3 / columns.length);
  return {
    before,
    after: Array.from({ length: input.post[1] - input.post[0] + 1 }, (_, index) => input.post[0] + index),
    seasonLength: input.seasonLength,
    columns,
    sets: masks.filter((set) => inclusion < 1 || set.length === columns.length),
    inclusion,
    ...own,
  };
}

type Prepared = ReturnType<typeof prepare>;

function standard(values: readonly number[], before: number) {
  const known = values.slice(0, before);
  const mean = known.reduce((sum, value) => sum + value, 0) / before;
  const sd = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (before - 1));
  return { mean, sd, values: values.map((value) => (value - mean) / sd) };
}

function priors({ columns }: Prepared): { noise: Prior; level: Prior; season: Prior } {
  return {
    noise: columns.length > 0 ? { a: 25, b: 5, most: 1.2 } : { a: 0.005, b: 0.005, most: 1.2 },
    level: { a: 16, b: 16e-4, most: 1 },
    season: { a: 0.005, b: 0.005e-4, most: 1 },
  };
}

function stepGrid(problem: Prepared): Steps[] {
  const seasons = problem.seasonLength > 1 ? logarithms(0.0004, 1, 0.7) : [0];
  return logarithms(0.005, 1, 0.16).flatMap((level) => seasons.map((season) => ({ level, season })));
}

/** Midpoints, evenly spaced in the logarithm, up to the highest value. */
function logarithms(from: number, to: number, step: number): number[] {
  const count = Math.round(Math.log(to / from) / step);
  return Array.from({ length: count }, (_, index) => to * Math.exp(-(index + 0.5) * step));
}

/** Coefficients of each row on its shocks, each shock of variance 1. */
function shocks({ before, after, seasonLength }: Prepared, steps: Steps): number[][] {
  const rows = (after[after.length - 1] ?? before) + 1;
  const width = 2 * rows + seasonLength;
  const unit = (position: number, size: number) =>
    Array.from({ length: width }, (_, index) => (index === position ? size : 0));
  let level = unit(0, 1);
  const seasons = Array.from({ length: seasonLength - 1 }, (_, index) => unit(1 + index, 1));
  return Array.from({ length: rows }, (_, row) => {
    if (row > 0) {
      level = add(level, unit(seasonLength + row, steps.level));
      if (seasonLength > 1) {
        const fresh = seasons.reduce(
          (sum, season) => sum.map((value, i) => value - (season[i] ?? 0)),
          unit(-1, 0),
        );
        seasons.unshift(add(fresh, unit(seasonLength + rows + row, steps.season)));
        seasons.pop();
      }
    }
    return add(level, seasons[0] ?? unit(-1, 0));
  });
}

function add(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, index) => value + (b[index] ?? 0));
}

/** Covariances that the shocks give the known rows, with each other and with the total, and the total's variance. */
function jointShocks(problem: Prepared, steps: Steps) {
  const rows = shocks(problem, steps);
  const known = rows.slice(0, problem.before);
  const total = problem.after.map((row) => rows[row] ?? []).reduce(add);
  return {
    known: multiply(known, transpose(known)),
    shared: known.map((row) => dot(row, total)),
    total: dot(total, total),
  };
}

/** Evidence of one set of columns at given deviations, and the total that follows from it. */
function conditional(
  problem: Prepared,
  joint: ReturnType<typeof jointShocks>,
  deviations: Steps & { readonly noise: number },
  set: readonly number[],
): Part {
  const { before, after, values } = problem;
  const first = values[0] ?? 0;
  const noise = deviations.noise ** 2;
  const spread = slab(problem, set, deviations.noise);
  const spreadTotal = after.map((row) => spread[row] ?? []).reduce(add);
  const covariance = joint.known.map((row, i) =>
    row.map((value, j) => value + dot(spread[i] ?? [], spread[j] ?? []) + (i === j ? noise : 0)),
  );
  const rest = values.slice(0, before).map((value) => value - first);
  const shared = joint.shared.map((value, index) => value + dot(spread[index] ?? [], spreadTotal));
  const { solution, logDeterminant } = solve(
    covariance,
    rest.map((value, index) => [value, shared[index] ?? 0]),
  );
  const [toRest, toShared] = transpose(solution);
  return {
    logWeight: logPrior(problem, deviations, set) - (logDeterminant + dot(rest, toRest ?? [])) / 2,
    mean: after.length * first + dot(shared, toRest ?? []),
    variance:
      joint.total + dot(spreadTotal, spreadTotal) + after.length * noise - dot(shared, toShared ?? []),
  };
}

/** Effect on each row of the coefficients of a set, per independent unit of their prior. */
function slab({ columns, values }: Prepared, set: readonly number[], noise: number): number[][] {
  const chosen = set.map((column) => columns[column] ?? []);
  const precision = chosen.map((a, i) =>
    chosen.map((b, j) => (0.01 * dot(a, b) * (i === j ? 1 : 0.5)) / values.length),
  );
  const root = cholesky(
    solve(
      precision,
      precision.map((_, i) => chosen.map((_, j) => (i === j ? 1 : 0))),
    ).solution,
  );
  return values.map((_, row) =>
    root.map((_, unit) =>
      chosen.reduce((sum, column, i) => sum + noise * (column[row] ?? 0) * (root[i]?.[unit] ?? 0), 0),
    ),
  );
}

function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const root = matrix.map((row) => row.map(() => 0));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const left = (row[j] ?? 0) - dot((root[i] ?? []).slice(0, j), (root[j] ?? []).slice(0, j));
      const target = root[i];
      if (target) target[j] = i === j ? Math.sqrt(left) : left / (root[j]?.[j] ?? 1);
    }
  });
  return root;
}

function logPrior(
  problem: Prepared,
  deviations: Steps & { readonly noise: number },
  set: readonly number[],
): number {
  const { noise, level, season } = priors(problem);
  const of = ({ a, b }: Prior, sigma: number) => -2 * a * Math.log(sigma) - b / sigma ** 2;
  const seasonal = problem.seasonLength > 1 ? of(season, deviations.season) : 0;
  const { inclusion, columns } = problem;
  const sets =
    inclusion < 1
      ? set.length * Math.log(inclusion) + (columns.length - set.length) * Math.log(1 - inclusion)
      : 0;
  return of(noise, deviations.noise) + of(level, deviations.level) + seasonal + sets;
}
