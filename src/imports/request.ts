import type { IsoDay } from '../calendar/isoDay';

/** Which account of a network, or which site, figures are of. Names change, and ids aren't in every file. */
export interface Account {
  readonly id?: string;
  readonly name?: string;
}

/** Typed columns of the tracker that an import can fill. */
export type ActivityMetric =
  | 'posts'
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
  | 'sales';

export type KeywordMetric = 'impressions' | 'clicks' | 'position_now';

export type ContentKind = 'original' | 'curated' | 'outsourced';

export type Metrics<Metric extends string> = Readonly<Partial<Record<Metric, number>>>;

/**
 * What a file says of a row for one account: by day, so that another file may know other days of the same period; figures
 * that the file gives for several days at once stay sums.
 */
export interface AccountFigures {
  readonly account?: Account;
  readonly sums?: Metrics<string>;
  /** For each metric a figure per day from the row's first day on, null where there is none. */
  readonly days?: Readonly<Record<string, readonly (number | null)[]>>;
}

/**
 * One row of the tracker that an import fills: its key, and what the file says stands there. Without `byAccount` its figures are
 * of one account, and of the period as a whole.
 */
export type TrackerRow =
  | {
      readonly table: 'activity';
      /** First day of the period. */
      readonly day: IsoDay;
      readonly channel: string;
      readonly content: ContentKind;
      readonly metrics: Metrics<ActivityMetric>;
      readonly byAccount?: readonly AccountFigures[];
    }
  | {
      readonly table: 'traffic';
      readonly day: IsoDay;
      readonly metrics: Metrics<TrafficMetric>;
      readonly byAccount?: readonly AccountFigures[];
    }
  | { readonly table: 'keywords'; readonly keyword: string; readonly metrics: Metrics<KeywordMetric> };

/** What the sidebar sends to the server: the file's figures summed by tracker row, nothing of its text. */
export interface ImportRequest {
  /** The file's name, shown in the log. */
  readonly file: string;
  /** The key of the format, or `mapped` for columns that the person mapped. */
  readonly format: string;
  readonly rows: readonly TrackerRow[];
  /**
   * The first and last day of the file's figures. For these days they take the place of what earlier files of the
   * format and the account said; without them, for the whole of each row's period.
   */
  readonly covers?: { readonly first: IsoDay; readonly last: IsoDay } | null;
  /** What becomes of a cell that a person typed where the file has a figure too. */
  readonly onConflict: 'keep' | 'replace';
}

/** Far below a cent, and above what sums of fractions leave behind. */
const PRECISION = 1e6;

/** A sum without what fractions leave behind. */
export function roundMetric(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}
