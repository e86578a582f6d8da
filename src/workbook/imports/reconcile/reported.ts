import type { Account } from '../../../imports/request';
import type { Line } from '../journal/entry';
import { serialOf } from '../rows/days';
import type { PeriodOf } from '../rows/periods';
import { periodSpan, type Span } from '../rows/spans';

/** What a file says of a row of the tracker, and of which of its days. */
export type Saying = Pick<Line, 'key' | 'covers' | 'says'>;

/** What it says there of one figure, for one account. */
export interface Piece {
  readonly account: Account | undefined;
  readonly span: Span;
  /** By the numbers of the days; null where the file has but a sum of them all. */
  readonly days: ReadonlyMap<number, number> | null;
  readonly sum: number;
}

/** What is said of one column, account by account. */
export function piecesOf({ key, covers, says }: Saying, column: string, periodOf: PeriodOf): Piece[] {
  const span = covers ?? periodSpan(key, periodOf);
  return says.flatMap(({ account, sums, days }): Piece[] => {
    const sum = sums?.[column];
    if (sum !== undefined) return [{ account, span, days: null, sum }];
    const figures = days?.[column];
    if (!figures || key.table === 'keywords') return [];
    const start = serialOf(key.day) ?? Number.NaN;
    const byDay = figures.flatMap((figure, place) =>
      figure === null ? [] : [[start + place, figure] as const],
    );
    return [
      { account, span, days: new Map(byDay), sum: byDay.reduce((total, [, figure]) => total + figure, 0) },
    ];
  });
}
