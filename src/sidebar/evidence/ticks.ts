const STEPS = [1, 2, 5, 10];
const MOST_STEPS = 4;

/** Round numbers at equal distances that enclose both values. */
export function ticksBetween(lowest: number, highest: number): number[] {
  const span = highest - lowest || Math.abs(highest) || 1;
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const sizes = STEPS.map((step) => step * power);
  const size = sizes.find((each) => span / each <= MOST_STEPS) ?? power * 10;
  const first = Math.floor(lowest / size);
  const last = Math.max(Math.ceil(highest / size), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => withoutRoundingError((first + index) * size));
}

/** Removes rounding errors of binary fractions. */
function withoutRoundingError(value: number): number {
  return Number(value.toPrecision(12));
}
