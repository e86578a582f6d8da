/*
 * What the dashboard of a weekly tracker must say, worked out afresh from the typed rows: by the definitions
 * that the product documents, without any of its code.
 */

export type Cell = string | number;
export type Row = readonly Cell[];
/** A typed row by the keys of its columns; '' where nothing is typed. */
export type Entry = Readonly<Record<string, Cell>>;
export type Verdict = 'clearGain' | 'clearLoss' | 'cannotTell' | 'notEnough' | 'plain';

export interface Tracker {
  readonly activity: readonly Entry[];
  readonly traffic: readonly Entry[];
  readonly links: readonly Entry[];
  readonly keywords: readonly Entry[];
  readonly mentions: readonly Entry[];
  readonly settings: {
    readonly margin: number;
    readonly hourlyCost: number;
    readonly weeklyHours: number;
    readonly start: number;
  };
  readonly lists: { readonly channels: readonly string[]; readonly contents: readonly string[] };
  /** The names of the owner's brand and of the competitor. */
  readonly brands: readonly [string, string];
}

/** A headline number: its key, value, low, high, change and verdict. */
export type Headline = readonly [string, Cell, Cell, Cell, Cell, Verdict];
/** Posts, hours, cost, revenue, ROI, cost per lead and cost per customer of a channel or content type. */
export type Comparison = readonly [string, ...Cell[]];

export interface Figures {
  readonly covered: Row;
  readonly hours: Row;
  readonly visibility: readonly Headline[];
  readonly search: readonly Headline[];
  readonly sales: readonly Headline[];
  readonly windows: { readonly early: Row; readonly late: Row };
  readonly contents: readonly Comparison[];
  readonly channels: readonly Comparison[];
  readonly periods: readonly Row[];
}

interface Window {
  readonly from: number;
  readonly to: number;
}

type Sum = (window?: Window) => number;

const Z_95 = 1.959963984540054;
/** The shortest side on which a rate is judged. */
const FEWEST = 30;
const FOUR_WEEKS = 28;
/** Click shares at positions 1 to 10 in Sistrix's study of 2020, in percent. */
const CLICK_SHARES = [28.5, 15.7, 11, 8, 7.2, 5.1, 4, 3.2, 2.8, 2.5];

export function dashboardFigures(tracker: Tracker): Figures {
  const periods = numbersIn(tracker.activity, 'period');
  const last = Math.max(...periods);
  const { start } = tracker.settings;
  const early = { from: start, to: start + FOUR_WEEKS - 1 };
  const late = { from: last - FOUR_WEEKS + 1, to: last };
  const measure = measures(early, late);
  const { contents, channels } = tracker.lists;
  return {
    covered: [Math.min(...periods), last],
    hours: weeklyHours(tracker, late),
    visibility: visibility(tracker, measure),
    search: search(tracker, measure),
    sales: sales(tracker, measure),
    windows: { early: [early.from, early.to], late: [late.from, late.to] },
    contents: contents.map((name) => comparison(tracker, 'content', name)),
    channels: channels.map((name) => comparison(tracker, 'channel', name)),
    periods: byPeriod(tracker),
  };
}

/* The blocks. */

function visibility(tracker: Tracker, { total, rate, ratio, plain }: Measures): Headline[] {
  const logged = columnsOf(tracker.activity, 'period');
  const [us, them] = tracker.brands;
  const ours = mentions(tracker, [us]);
  return [
    sinceStart('siteVisits', tracker, 'all_visits'),
    sinceStart('socialVisits', tracker, 'social_visits'),
    total('visits', logged('visits')),
    rate('newVisitors', logged('new_visitors'), logged('visits')),
    rate('engagement', logged('interactions'), logged('impressions')),
    ratio('amplification', logged('shares'), logged('posts')),
    plain('linkVisits', addUp(numbersIn(tracker.links, 'visits'))),
    total('mentions', ours),
    rate('voice', ours, mentions(tracker, [us, them])),
  ];
}

function search(tracker: Tracker, { rate, ratio, plain }: Measures): Headline[] {
  const logged = columnsOf(tracker.activity, 'period');
  const traffic = columnsOf(tracker.traffic, 'date');
  const now = shareOfClicks(tracker, 'position_now');
  return [
    sinceStart('organicVisits', tracker, 'organic_visits'),
    rate('subscribers', traffic('subscribers'), traffic('all_visits')),
    rate('leadRate', logged('leads'), logged('visits')),
    rate('qualifiedRate', logged('qualified_leads'), logged('leads')),
    ratio('costPerLead', costOf(tracker), logged('leads')),
    plain('keywordVisibility', now, now / shareOfClicks(tracker, 'position_before') - 1),
  ];
}

function sales(tracker: Tracker, { total, rate, ratio, plain, apart }: Measures): Headline[] {
  const logged = columnsOf(tracker.activity, 'period');
  const cost = costOf(tracker);
  const roi: Sum = (window) => returnOn(tracker, logged('revenue')(window), cost(window));
  return [
    total('revenue', logged('revenue')),
    total('cost', cost),
    plain(
      'roi',
      roi(),
      apart((late, early) => roi(late) - roi(early)),
    ),
    total('customers', logged('customers')),
    rate('conversionRate', logged('customers'), logged('visits')),
    ratio('costPerCustomer', cost, logged('customers')),
  ];
}

function weeklyHours({ activity, settings }: Tracker, late: Window): Row {
  const recent = activity.filter(within('period', late));
  const periods = numbersIn(recent, 'period');
  const weeks = (Math.max(...periods) + 7 - Math.min(...periods)) / 7;
  const hours = addUp(numbersIn(recent, 'hours')) / weeks;
  return [hours, settings.weeklyHours, hours / settings.weeklyHours];
}

function comparison(tracker: Tracker, column: string, name: string): Comparison {
  const entries = tracker.activity.filter((entry) => entry[column] === name);
  if (entries.length === 0) return [name];
  const sum = (key: string) => addUp(numbersIn(entries, key));
  const cost = costOf({ ...tracker, activity: entries })();
  return [
    name,
    sum('posts'),
    sum('hours'),
    cost,
    sum('revenue'),
    returnOn(tracker, sum('revenue'), cost),
    quotient(cost, sum('leads')),
    quotient(cost, sum('customers')),
  ];
}

function byPeriod(tracker: Tracker): Row[] {
  const periods = [...new Set(numbersIn(tracker.activity, 'period'))].sort((a, b) => a - b);
  const first = periods.find((period) => period >= tracker.settings.start);
  return periods.map((period) => {
    const entries = tracker.activity.filter((entry) => entry.period === period);
    const sum = (key: string) => addUp(numbersIn(entries, key));
    const cost = costOf({ ...tracker, activity: entries })();
    const [visits, revenue] = [sum('visits'), sum('revenue')];
    const mark = period === first ? visits : '';
    return [period, visits, cost, revenue, returnOn(tracker, revenue, cost), mark];
  });
}

/* Kinds of headline number. */

type Measures = ReturnType<typeof measures>;

function measures(early: Window, late: Window) {
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
    return [key, value, low, high, change, enough ? judge(at(early), at(late)) : 'notEnough'];
  };
  return { apart, plain, total, ratio, rate };
}

/** The average row of Traffic from the start on, against the one before. */
function sinceStart(key: string, { traffic, settings }: Tracker, column: string): Headline {
  const average = (entries: readonly Entry[]) => {
    const values = numbersIn(entries, column);
    return addUp(values) / values.length;
  };
  const after = average(traffic.filter(({ date }) => Number(date) >= settings.start));
  const before = average(traffic.filter(({ date }) => Number(date) < settings.start));
  return [key, after, '', '', after / before - 1, 'plain'];
}

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The score interval in its textbook form: Wilson (1927). */
function wilson(part: number, whole: number): Interval {
  const p = part / whole;
  const spread = Z_95 * Math.sqrt((p * (1 - p)) / whole + Z_95 ** 2 / (4 * whole ** 2));
  const centre = p + Z_95 ** 2 / (2 * whole);
  const scale = 1 + Z_95 ** 2 / whole;
  return { value: p, low: (centre - spread) / scale, high: (centre + spread) / scale };
}

function judge(early: Interval, late: Interval): Verdict {
  if (late.low > early.high) return 'clearGain';
  return late.high < early.low ? 'clearLoss' : 'cannotTell';
}

/* Sums over the typed rows. */

function columnsOf(entries: readonly Entry[], dates: string) {
  return (key: string): Sum =>
    (window) =>
      addUp(numbersIn(window ? entries.filter(within(dates, window)) : entries, key));
}

function costOf({ activity, settings }: Tracker): Sum {
  const logged = columnsOf(activity, 'period');
  return (window) =>
    logged('ad_spend')(window) + logged('hours')(window) * settings.hourlyCost + logged('fees')(window);
}

function mentions(tracker: Tracker, brands: readonly string[]): Sum {
  const named = tracker.mentions.filter(({ brand }) => brands.includes(String(brand)));
  return (window) => (window ? named.filter(within('date', window)) : named).length;
}

/** Clicks that the positions bring, as a share of those that first places would. */
function shareOfClicks({ keywords }: Tracker, position: string): number {
  const best = CLICK_SHARES[0] ?? 0;
  const weight = (share: (entry: Entry) => number) =>
    addUp(keywords.map((entry) => Number(entry.searches) * share(entry)));
  return weight((entry) => clickShare(entry[position])) / weight(() => best);
}

/** In the examples, every position is a whole number. */
function clickShare(position: Cell | undefined): number {
  return typeof position === 'number' ? (CLICK_SHARES[position - 1] ?? 0) : 0;
}

function returnOn({ settings }: Tracker, revenue: number, cost: number): number {
  return (revenue * settings.margin - cost) / cost;
}

function within(dates: string, { from, to }: Window) {
  return (entry: Entry) => Number(entry[dates]) >= from && Number(entry[dates]) <= to;
}

function numbersIn(entries: readonly Entry[], key: string): number[] {
  return entries.flatMap((entry) => (typeof entry[key] === 'number' ? entry[key] : []));
}

function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function quotient(above: number, below: number): Cell {
  return below === 0 ? '' : above / below;
}

function known(value: number): Cell {
  return Number.isFinite(value) ? value : '';
}
