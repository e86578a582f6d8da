/** Geometric carry-over: each period's own amount, and a share of what the period before had in all. */
export function adstock(amounts: readonly number[], carryover: number): number[] {
  let before = 0;
  return amounts.map((amount) => {
    before = amount + carryover * before;
    return before;
  });
}
