/** Geometric adstock: each period's own amount plus `carryover` (0 to 1) times the adstock of the period before. */
export function adstock(amounts: readonly number[], carryover: number): number[] {
  let before = 0;
  return amounts.map((amount) => {
    before = amount + carryover * before;
    return before;
  });
}
