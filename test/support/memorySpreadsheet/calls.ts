/** Counts the calls of services, and makes one of them fail. */
export class Calls {
  /** Every call made, as `Range.getValues`. */
  readonly made: string[] = [];
  private failing: { at: number; after: boolean } | null = null;

  /** Makes the n-th call from now fail: before it did anything, or after all was done. */
  failAt(n: number, when: 'before' | 'after'): void {
    this.failing = { at: this.count + n, after: when === 'after' };
  }

  succeed(): void {
    this.failing = null;
  }

  get count(): number {
    return this.made.length;
  }

  make<Result>(method: string, call: () => Result): Result {
    this.made.push(method);
    const failing = this.failing?.at === this.count ? this.failing : null;
    if (failing && !failing.after) throw new Error('Service unavailable.');
    const result = call();
    if (failing) throw new Error('Service timed out.');
    return result;
  }
}
