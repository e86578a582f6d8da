import { wilson } from './rates';
import { addUp } from './sums';
import type { Cell, Entry, Figures, Tracker } from './types';

/** Click shares at positions 1 to 10 in Sistrix's study of 2020, in percent. */
const CLICK_SHARES = [28.5, 15.7, 11, 8, 7.2, 5.1, 4, 3.2, 2.8, 2.5];

export function clicksOn(entry: Entry): Figures['keywords'][number] {
  const { value, low, high } = wilson(Number(entry.clicks), Number(entry.impressions));
  const usual = clickShare(entry.position_now) / 100;
  const compared = low > usual ? 'more' : high < usual ? 'fewer' : 'usual';
  return [String(entry.keyword), value, usual === 0 ? '' : compared];
}

/** Clicks that the positions bring, as a share of those that first places would. */
export function shareOfClicks({ keywords }: Tracker, position: string): number {
  const best = CLICK_SHARES[0] ?? 0;
  const weight = (share: (entry: Entry) => number) =>
    addUp(keywords.map((entry) => Number(entry.searches) * share(entry)));
  return weight((entry) => clickShare(entry[position])) / weight(() => best);
}

/** In the examples, every position is a whole number. */
function clickShare(position: Cell | undefined): number {
  return typeof position === 'number' ? (CLICK_SHARES[position - 1] ?? 0) : 0;
}
