import type { Amounts } from '../../request';

/** The quantities that the record gives. */
export function given<Quantity extends string>(
  amounts: Readonly<Partial<Record<Quantity, number | null>>>,
): Amounts<Quantity> {
  const entries = Object.entries(amounts).filter(([, amount]) => amount !== null);
  return Object.fromEntries(entries) as Amounts<Quantity>;
}
