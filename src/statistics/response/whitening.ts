/** How a level that wanders as a random walk, with noise about it, is taken out of a series. */
export interface Whitening {
  /** The series without the level: independent rows of one variance, one fewer than there are periods. */
  readonly rows: (series: readonly number[]) => number[];
  /** Sum of the logarithms of the rows' variances before they were brought to one. */
  readonly logVariances: number;
}

/**
 * One pass of the Kalman filter, its level unknown before the first period (Harvey 1989, "Forecasting, structural time series
 * models and the Kalman filter", section 3.4).
 * @param speed variance of the level's step from one period to the next, as a share of the noise's variance; 0 for a steady level
 */
export function whitening(periods: number, speed: number): Whitening {
  const steps: { gain: number; scale: number }[] = [];
  let variance = 1;
  let logVariances = 0;
  for (let period = 1; period < periods; period++) {
    variance += speed;
    const total = variance + 1;
    const gain = variance / total;
    steps.push({ gain, scale: Math.sqrt(total) });
    logVariances += Math.log(total);
    variance -= gain * variance;
  }
  const rows = (series: readonly number[]) => {
    let level = series[0] ?? 0;
    return steps.map(({ gain, scale }, index) => {
      const surprise = (series[index + 1] ?? 0) - level;
      level += gain * surprise;
      return surprise / scale;
    });
  };
  return { rows, logVariances };
}
