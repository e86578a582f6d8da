import { judge, wilson } from './rates';
import { known } from './sums';
import type { Cell, Headline, Sum, Window } from './types';

/** The shortest side on which a rate is judged. */
const FEWEST = 30;

export type Measures = ReturnType<typeof measures>;

/** Kinds of headline number. */
export function measures(early: Window, late: Window) {
  /** A change from the early weeks to the late ones, where these don't overlap. */
  const apart = (change: (late: Window, early: Window) => number): Cell =>
    late.from > early.to ? known(change(late, early)) : '';
  const plain = (key: string, value: number, change?: Cell): Headline => {
    const told = change ?? value;
    return [key, known(value), '', '', change ?? '', told === '' ? 'notEnough' : 'plain'];
  };
  const total = (key: string, sum: Sum) =>
    plain(
      key,
      sum(),
      apart((after, before) => sum(after) / sum(before) - 1),
    );
  const ratio = (key: string, above: Sum, below: Sum) => {
    const at = (window?: Window) => above(window) / below(window);
    return plain(
      key,
      at(),
      apart((after, before) => at(after) / at(before) - 1),
    );
  };
  const rate = (key: string, part: Sum, whole: Sum): Headline => {
    const at = (window?: Window) => wilson(part(window), whole(window));
    const { value, low, high } = at();
    const enough = late.from > early.to && Math.min(whole(early), whole(late)) >= FEWEST;
    const change = enough ? known(at(late).value / at(early).value - 1) : '';
    const judged = () =>
      judge({ part: part(early), whole: whole(early) }, { part: part(late), whole: whole(late) });
    return [key, value, low, high, change, enough ? judged() : 'notEnough'];
  };
  return { apart, plain, total, ratio, rate };
}
