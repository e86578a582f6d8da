import { seeded } from '../../../../benchmarks/calibrate/random';
import { at } from '../../../../src/statistics/algebra/elements';
import type { LiftFound, LiftResult } from '../../../../src/statistics/lift/answer/liftResult';
import type { Design } from '../../../../src/statistics/lift/calibrated/model/design';
import type { LiftInput } from '../../../../src/statistics/lift/question/liftInput';

export interface Made {
  readonly rows?: number;
  readonly start?: number;
  readonly effect?: number;
  readonly controls?: number;
  readonly seasonLength?: number;
  readonly seed?: number;
}

/** Daily visits with a weekly rhythm, raised from the start on; controls move with them in part. */
export function visits(made: Made = {}): LiftInput {
  const { rows = 84, start = 63, effect = 0.2, controls = 0, seasonLength = 7, seed = 1 } = made;
  const random = seeded(seed);
  const others = Array.from({ length: controls }, () =>
    Array.from({ length: rows }, () => 50 + 6 * random.normal()),
  );
  const values = Array.from({ length: rows }, (_, row) => {
    const week = 10 * Math.cos((2 * Math.PI * row) / 7);
    const followed = others.reduce((sum, other) => sum + 0.5 * ((other[row] ?? 0) - 50), 0);
    const usual = 100 + week + followed + 7 * random.normal();
    return row < start ? usual : usual * (1 + effect);
  });
  return {
    values,
    controls: others,
    pre: [0, start - 1],
    post: [start, rows - 1],
    seasonLength,
    confidence: 0.95,
  };
}

/** The result, or a failure that says why there is none. */
export function found(result: LiftResult): LiftFound {
  if (!result.found) throw new Error(`${result.reason}: ${result.have} instead of ${result.need}`);
  return result;
}

/** One column of a design over the rows before the start. */
export function column({ cells, width, pre }: Design, index: number): number[] {
  return Array.from({ length: pre }, (_, row) => at(cells, row * width + index));
}
