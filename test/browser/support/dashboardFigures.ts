/*
 * What the dashboard of a weekly tracker must say, worked out afresh from the typed rows: by the definitions
 * that the product documents, without any of its code.
 */

export type Cell = string | number;
export type Row = readonly Cell[];
/** A typed row by the keys of its columns; '' where nothing is typed. */
export type Entry = Readonly<Record<string, Cell>>;
export type Verdict = 'clearGain' | 'likelyGain' | 'likelyLoss' | 'clearLoss' | 'notEnough' | 'plain';

/** Neither gain nor loss can be told; the smallest lift that would have shown. */
export interface Undecided {
  readonly smallest: number;
}

/** A verdict in the words of the function that gave it. */
export interface Said {
  readonly words: string;
}

/** What an evidence function answers to figures given to it directly; its rows of cells. */
export type Ask = (name: string, ...args: readonly unknown[]) => readonly Row[];

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
export type Headline = readonly [string, Cell, Cell, Cell, Cell, Verdict | Undecided | Said];
/** Posts, hours, cost, revenue, ROI, cost per lead and cost per customer of a channel or content type. */
export type Comparison = readonly [string, ...Cell[]];

export interface Figures {
  readonly covered: Row;
  readonly hours: readonly Row[];
  readonly visibility: readonly Headline[];
  readonly search: readonly Headline[];
  readonly sales: readonly Headline[];
  readonly windows: { readonly early: Row; readonly late: Row };
  readonly contents: readonly Comparison[];
  readonly channels: readonly Comparison[];
  readonly periods: readonly Row[];
  /** Date, visits, expected ones with their limits, and the mark of the start. */
  readonly expected: readonly Row[];
  /** Keyword, click rate, and how it compares with the usual one at its position. */
  readonly keywords: readonly (readonly [string, Cell, 'more' | 'fewer' | 'usual' | ''])[];
}

interface Window {
  readonly from: number;
  readonly to: number;
}

type Sum = (window?: Window) => number;

const Z_95 = 1.959963984540054;
const Z_80 = 1.2815515655446004;
/** The shortest side on which a rate is judged. */
const FEWEST = 30;
const WEEK = 7;
const FOUR_WEEKS = 28;
/** Click shares at positions 1 to 10 in Sistrix's study of 2020, in percent. */
const CLICK_SHARES = [28.5, 15.7, 11, 8, 7.2, 5.1, 4, 3.2, 2.8, 2.5];

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

/* The blocks. */

function visibility(tracker: Tracker, { total, rate, ratio, plain }: Measures, ask: Ask): Headline[] {
  const logged = columnsOf(tracker.activity, 'period');
  const [us, them] = tracker.brands;
  const ours = mentions(tracker, [us]);
  return [
    effect('siteVisitsAdded', tracker, 'all_visits', ask),
    effect('socialVisitsAdded', tracker, 'social_visits', ask),
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

function search(tracker: Tracker, { rate, ratio, plain }: Measures, ask: Ask): Headline[] {
  const logged = columnsOf(tracker.activity, 'period');
  const traffic = columnsOf(tracker.traffic, 'date');
  const now = shareOfClicks(tracker, 'position_now');
  return [
    effect('organicVisitsAdded', tracker, 'organic_visits', ask),
    trend('organicTrend', tracker, 'organic_visits', ask),
    sinceStart('organicVisits', tracker, 'organic_visits'),
    rate('subscribers', traffic('subscribers'), traffic('all_visits')),
    rate('leadRate', logged('leads'), logged('visits')),
    rate('qualifiedRate', logged('qualified_leads'), logged('leads')),
    ratio('costPerLead', costOf(tracker), logged('leads')),
    plain('keywordVisibility', now, now / shareOfClicks(tracker, 'position_before') - 1),
  ];
}

function sales(tracker: Tracker, { total, rate, ratio, apart }: Measures, ask: Ask): Headline[] {
  const logged = columnsOf(tracker.activity, 'period');
  const cost = costOf(tracker);
  const roi: Sum = (window) => returnOn(tracker, logged('revenue')(window), cost(window));
  return [
    total('revenue', logged('revenue')),
    total('cost', cost),
    [
      'roi',
      roi(),
      ...returnLimits(tracker, ask),
      apart((late, early) => roi(late) - roi(early)),
      { words: String(returnOf(tracker, ask)[4]) },
    ],
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

function hourlyRevenue({ activity }: Tracker, late: Window): Cell {
  const recent = activity.filter(within('period', late));
  return quotient(addUp(numbersIn(recent, 'revenue')), addUp(numbersIn(recent, 'hours')));
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
    const hours = sum('hours');
    const roi = returnOn(tracker, revenue, cost);
    return [period, visits, cost, revenue, roi, mark, hours, quotient(revenue, hours)];
  });
}

function clicksOn(entry: Entry): Figures['keywords'][number] {
  const { value, low, high } = wilson(Number(entry.clicks), Number(entry.impressions));
  const usual = clickShare(entry.position_now) / 100;
  const compared = low > usual ? 'more' : high < usual ? 'fewer' : 'usual';
  return [String(entry.keyword), value, usual === 0 ? '' : compared];
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
    const judged = () =>
      judge({ part: part(early), whole: whole(early) }, { part: part(late), whole: whole(late) });
    return [key, value, low, high, change, enough ? judged() : 'notEnough'];
  };
  return { apart, plain, total, ratio, rate };
}

/** The average row of Traffic from the start on. */
function sinceStart(key: string, tracker: Tracker, column: string): Headline {
  const values = numbersIn(fromStart(tracker), column);
  return [key, addUp(values) / values.length, '', '', '', 'plain'];
}

/** What the average row would hold less of without the effort: estimate and limits are those of the expected row. */
function effect(key: string, tracker: Tracker, column: string, ask: Ask): Headline {
  const values = numbersIn(fromStart(tracker), column);
  const average = addUp(values) / values.length;
  const [found = []] = ask('CAUSAL_LIFT', ...datedColumn(tracker, column));
  const [lift = '', low = '', high = '', , , words = ''] = found;
  const added = (share: Cell) => (share === '' ? '' : average - average / (1 + Number(share)));
  return [key, added(lift), added(low), added(high), lift, { words: String(words) }];
}

function trend(key: string, tracker: Tracker, column: string, ask: Ask): Headline {
  const rows = [...fromStart(tracker)].sort((a, b) => Number(a.date) - Number(b.date));
  const [found = []] = ask(
    'SEARCH_TREND',
    rows.map((row) => [row[column]]),
  );
  return [key, found[0] ?? '', '', '', '', { words: String(found[3]) }];
}

function fromStart({ traffic, settings }: Tracker): readonly Entry[] {
  return traffic.filter(({ date }) => Number(date) >= settings.start);
}

/** Dates, a column and the start, as a cell passes them. */
function datedColumn({ traffic, settings }: Tracker, column: string) {
  const dates = traffic.map(({ date }) => [dateOf(Number(date))]);
  return [dates, traffic.map((row) => [row[column]]), dateOf(settings.start)] as const;
}

/** The midnight that a spreadsheet counts as a day's number. */
function dateOf(serial: number): Date {
  return new Date(1899, 11, 30 + serial);
}

function returnOf(tracker: Tracker, ask: Ask): Row {
  const columns = byPeriod(tracker);
  const gains = columns.map(([, , , revenue = '']) => [revenue]);
  const costs = columns.map(([, , cost = '']) => [cost]);
  return ask('ROI_INTERVAL', gains, costs, tracker.settings.margin)[0] ?? [];
}

function returnLimits(tracker: Tracker, ask: Ask): readonly [Cell, Cell] {
  const [, low = '', high = ''] = returnOf(tracker, ask);
  return [low, high];
}

function expectedVisits(tracker: Tracker, ask: Ask): Row[] {
  const series = ask('CAUSAL_LIFT_SERIES', ...datedColumn(tracker, 'all_visits'));
  const first = Math.min(...numbersIn(fromStart(tracker), 'date'));
  return tracker.traffic.map(({ date = '', all_visits = '' }, row) => {
    const [, expected = '', low = '', high = ''] = series[row] ?? [];
    return [date, all_visits, expected, low, high, date === first ? all_visits : ''];
  });
}

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The score interval in its textbook form: Wilson (1927). */
function wilson(part: number, whole: number, z = Z_95): Interval {
  const p = part / whole;
  const spread = z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2));
  const centre = p + z ** 2 / (2 * whole);
  const scale = 1 + z ** 2 / whole;
  return { value: p, low: (centre - spread) / scale, high: (centre + spread) / scale };
}

interface Counted {
  readonly part: number;
  readonly whole: number;
}

/** Limits of the difference of two rates: Newcombe (1998), method 10. */
function difference(early: Counted, late: Counted, z: number): Interval {
  const [before, after] = [early, late].map(({ part, whole }) => wilson(part, whole, z)) as [
    Interval,
    Interval,
  ];
  const value = after.value - before.value;
  return {
    value,
    low: value - Math.sqrt((after.value - after.low) ** 2 + (before.high - before.value) ** 2),
    high: value + Math.sqrt((after.high - after.value) ** 2 + (before.value - before.low) ** 2),
  };
}

function judge(early: Counted, late: Counted): Verdict | Undecided {
  const clear = difference(early, late, Z_95);
  if (clear.low > 0) return 'clearGain';
  if (clear.high < 0) return 'clearLoss';
  const likely = difference(early, late, Z_80);
  if (likely.low > 0) return 'likelyGain';
  if (likely.high < 0) return 'likelyLoss';
  return { smallest: (clear.value - clear.low) / (early.part / early.whole) };
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
