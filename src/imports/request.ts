import type { IsoDay } from '../calendar/isoDay';

/** The account of a network, or the site, that figures belong to. Names change, and not every file has ids. */
export interface Account {
  readonly id?: string;
  readonly name?: string;
}

/** The columns of the tracker that an import can fill. */
export type ActivityMetric =
  | 'posts'
  | 'hours'
  | 'ad_spend'
  | 'fees'
  | 'impressions'
  | 'interactions'
  | 'shares'
  | 'clicks'
  | 'visits'
  | 'new_visitors'
  | 'leads'
  | 'customers'
  | 'revenue';

export type TrafficMetric =
  | 'all_visits'
  | 'organic_visits'
  | 'social_visits'
  | 'subscribers'
  | 'orders'
  | 'sales'
  | ControlMetric;

/** Figures that the work can't have moved, with which visits are compared. They are levels, never sums. */
export const controlMetrics = ['control_1', 'control_2', 'control_3'] as const;

export type ControlMetric = (typeof controlMetrics)[number];

export function isControl(metric: string): metric is ControlMetric {
  return controlMetrics.some((control) => control === metric);
}

export type KeywordMetric = 'impressions' | 'clicks' | 'position_now';

export type JourneyMetric = 'conversions' | 'misses' | 'revenue';

/** What identifies a row of journeys; a day is '' where it isn't known. */
export interface JourneyKey {
  /** Of the sale. */
  readonly day: IsoDay | '';
  readonly firstTouch: IsoDay | '';
  /** Channels with `>` between them. */
  readonly path: string;
}

export type ContentKind = 'original' | 'curated' | 'outsourced';

/** The content of a row: its type, or '' for figures that nobody can split, such as visits without a content tag. */
export type RowContent = ContentKind | '';

export type Metrics<Metric extends string> = Readonly<Partial<Record<Metric, number>>>;

/**
 * Figures by order or post, so that each counts once over all files. They are stored in the workbook, as one text:
 * seven characters for each one's key, one for its day, then a figure for each metric, blank where it has none.
 */
export interface RecordFigures {
  readonly metrics: readonly string[];
  readonly each: string;
}

/**
 * A file's figures of one account in one row: by order or post, where these have ids; by day, so that another file may have
 * other days of the same period; or sums where the file gives figures of several days at once. Beside records, days are those
 * that no other file can have a part of. The journal in the workbook stores these keys.
 */
export interface AccountFigures {
  readonly account?: Account;
  readonly sums?: Metrics<string>;
  readonly records?: RecordFigures;
  /** For each metric a figure per day from the row's first day on, null where there is none. */
  readonly days?: Readonly<Record<string, readonly (number | null)[]>>;
}

/**
 * Days of a row, counted from its first one, that lie between the file's days and of which it has no row: it says nothing about
 * them, and the figures of other files stay.
 */
export type AbsentDays = readonly number[];

/**
 * One row of the tracker that an import fills: its key and its figures. Without `byAccount` these are of an unnamed account,
 * for the period as a whole.
 */
export type TrackerRow =
  | {
      readonly table: 'activity';
      /** First day of the period. */
      readonly day: IsoDay;
      readonly channel: string;
      readonly content: RowContent;
      readonly metrics: Metrics<ActivityMetric>;
      readonly byAccount?: readonly AccountFigures[];
      readonly absent?: AbsentDays;
    }
  | {
      readonly table: 'traffic';
      readonly day: IsoDay;
      readonly metrics: Metrics<TrafficMetric>;
      readonly byAccount?: readonly AccountFigures[];
      readonly absent?: AbsentDays;
    }
  | { readonly table: 'keywords'; readonly keyword: string; readonly metrics: Metrics<KeywordMetric> }
  | (JourneyKey & { readonly table: 'journeys'; readonly metrics: Metrics<JourneyMetric> });

/** The tables with a row per period, whose figures files cover day by day. */
export type PeriodTable = 'activity' | 'traffic';

/** Whether figures belong to a period; keywords and journeys have none. */
export function isOfPeriod<Row extends { readonly table: string }>(
  row: Row,
): row is Extract<Row, { readonly table: PeriodTable }> {
  return row.table === 'activity' || row.table === 'traffic';
}

/** What the sidebar sends to the server: the file's figures summed by tracker row, nothing of its text. */
export interface ImportRequest {
  /** The file's name, shown in the journal of imports. */
  readonly file: string;
  /** The key of the format, or `mapped` for columns that the person mapped; for keywords, whose positions can't be added, with the kind of file. */
  readonly format: string;
  /**
   * For columns that the person mapped, the kind of file by its titles: files of two kinds are about different things, and
   * their figures of the same days are added, as those of two accounts are.
   */
  readonly source?: Account;
  readonly rows: readonly TrackerRow[];
  /**
   * The first and last day of the file's figures. For these days they take the place of what earlier files of the
   * format and the account said; without them, for the whole of each row's period.
   */
  readonly covers?: { readonly first: IsoDay; readonly last: IsoDay } | null;
  /**
   * The days that the file knows about: those of its figures, and days without any where that is no sign of a cut. Rows whose
   * period has others are marked as covered in part; without it none are.
   */
  readonly complete?: { readonly first: IsoDay; readonly last: IsoDay } | null;
  /** Channels that the import adds to the list of Settings, where its rows name others than those. */
  readonly newChannels?: readonly string[];
  /** What becomes of a cell that a person typed where the file has a figure too. */
  readonly onConflict: 'keep' | 'replace';
}

/** Far finer than a cent, and coarser than the rounding errors of sums. */
const PRECISION = 1e6;

/** A sum without the rounding errors of fractions; both sides round alike. */
export function roundMetric(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}
