/** Sum of logarithms, kept as a product whose logarithm is taken before it overflows: saves a `Math.log` per factor. */
export class LogProduct {
  private product = 1;
  private logs = 0;

  multiply(factor: number): void {
    this.product *= factor;
    if (this.product < 1e200 && this.product > 1e-200) return;
    this.logs += Math.log(this.product);
    this.product = 1;
  }

  get value(): number {
    return this.logs + Math.log(this.product);
  }
}
