import { comparison } from './comparison';
import { hourlyRevenue, weeklyHours } from './hours';
import { clicksOn } from './keywords';
import { expectedVisits } from './lift';
import { measures } from './measures';
import { byPeriod } from './periods';
import { sales } from './sales';
import { search } from './search';
import { numbersIn } from './sums';
import type { Ask, Figures, Tracker } from './types';
import { visibility } from './visibility';

export type * from './types';

/*
 * What the dashboard of a weekly tracker must say, worked out afresh from the typed rows: by the definitions
 * that the product documents, without any of its code.
 */

const WEEK = 7;
const FOUR_WEEKS = 28;

/** The models are asked on the raw rows; all else is worked out here. */
export function dashboardFigures(tracker: Tracker, ask: Ask): Figures {
  const periods = numbersIn(tracker.activity, 'period');
  const last = Math.max(...periods);
  const { start } = tracker.settings;
  const early = { from: start, to: start + FOUR_WEEKS - 1 };
  const late = { from: last + WEEK - FOUR_WEEKS, to: last + WEEK - 1 };
  const measure = measures(early, late);
  const { contents, channels } = tracker.lists;
  return {
    covered: [Math.min(...periods), last],
    hours: [weeklyHours(tracker, late), [hourlyRevenue(tracker, late)]],
    visibility: visibility(tracker, measure, ask),
    search: search(tracker, measure, ask),
    sales: sales(tracker, measure, ask),
    windows: { early: [early.from, early.to], late: [late.from, late.to] },
    contents: contents.map((name) => comparison(tracker, 'content', name)),
    channels: channels.map((name) => comparison(tracker, 'channel', name)),
    periods: byPeriod(tracker),
    expected: expectedVisits(tracker, ask),
    keywords: tracker.keywords.map(clicksOn),
  };
}
