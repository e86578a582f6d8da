/** Logarithm of a sum of exponentials, one term at a time and without overflow. */
export class LogSumExp {
  private peak = Number.NEGATIVE_INFINITY;
  private sum = 0;

  add(logTerm: number): void {
    if (logTerm > this.peak) {
      this.sum = this.sum * Math.exp(this.peak - logTerm) + 1;
      this.peak = logTerm;
    } else if (logTerm > this.peak - 40) {
      this.sum += Math.exp(logTerm - this.peak);
    }
  }

  get value(): number {
    return this.peak + Math.log(this.sum);
  }
}
