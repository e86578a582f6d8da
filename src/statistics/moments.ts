import { mean } from './mean';

/** Mean of the squared distances from the mean. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
}

/** Mean and standard deviation of a sample, whose own mean costs one degree of freedom. */
export function moments(values: readonly number[]): { mean: number; sd: number } {
  const centre = mean(values);
  const squares = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return { mean: centre, sd: Math.sqrt(squares / (values.length - 1)) };
}
