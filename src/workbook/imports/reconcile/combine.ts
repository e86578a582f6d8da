import { roundMetric } from '../../../imports/request';
import { mayBeSame } from '../rows/accounts';
import { holds, isCovered, overlaps } from '../rows/spans';
import type { Piece } from './reported';

/** A piece that newer files left something of: by day, or as a sum. */
interface Counted {
  readonly piece: Piece;
  readonly days: ReadonlyMap<number, number> | null;
  readonly sum: number;
}

/**
 * What files together say of a figure, the oldest first: for each day of each account the newest one that covers it counts.
 * Null where none says anything.
 */
export function together(files: readonly (readonly Piece[])[]): number | null {
  const counted: Counted[] = [];
  for (const pieces of [...files].reverse()) {
    // Those of one file stand beside each other.
    const left = pieces.filter((piece) => !counted.some((newer) => replaces(newer.piece, piece)));
    counted.push(...left.map((piece) => countedOf(piece, [...counted])));
  }
  if (counted.length === 0) return null;
  return roundMetric(counted.reduce((total, { sum }) => total + sum, 0));
}

/** Whether nothing is left of a piece, for a newer one of the very same account covers all its days. */
function replaces(newer: Piece, { account, span }: Piece): boolean {
  const isSameAccount = newer.account?.id === account?.id && newer.account?.name === account?.name;
  return isSameAccount && isCovered(span, [newer.span]);
}

function countedOf(piece: Piece, newer: readonly Counted[]): Counted {
  const others = newer.filter(
    (other) => mayBeSame(other.piece.account, piece.account) && overlaps(other.piece.span, piece.span),
  );
  if (!piece.days) return { piece, days: null, sum: restOf(piece, others) };
  const left = [...piece.days].filter(([day]) => !others.some((other) => holds(other.piece.span, day)));
  return { piece, days: new Map(left), sum: left.reduce((total, [, figure]) => total + figure, 0) };
}

/** What is left of a sum that can't be cut into days: all but what newer files say of days that it covers too. */
function restOf({ span, sum }: Piece, others: readonly Counted[]): number {
  if (others.length === 0) return sum;
  const spans = others.map(({ piece }) => piece.span);
  if (isCovered(span, spans)) return 0;
  const said = others.flatMap((other) =>
    other.days ? [...other.days].flatMap(([day, figure]) => (holds(span, day) ? figure : [])) : other.sum,
  );
  return Math.max(0, sum - said.reduce((total, figure) => total + figure, 0));
}
