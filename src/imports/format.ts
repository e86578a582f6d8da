import type { IsoDay } from '../calendar/isoDay';
import type {
  Account,
  ActivityMetric,
  JourneyKey,
  JourneyMetric,
  KeywordMetric,
  Metrics,
  RowContent,
  TrafficMetric,
} from './request';
import type { StateReader } from './values/orderStates';

/**
 * What a column of an export holds. A month is a number from 1 to 12 or a name without a year; it is read as its first
 * day, in the year that the person answers. Shares are read as fractions: `62,5 %` is 0.625.
 * Durations are read as hours: `1:45:00` is 1.75. A comparison is the period of a row, in a file that compares two of them.
 */
export type ColumnKind =
  | 'date'
  | 'month'
  | 'comparison'
  | 'count'
  | 'money'
  | 'share'
  | 'position'
  | 'duration'
  | 'text'
  | 'id';

/** One column of an export. */
export interface ExportColumn {
  /**
   * The titles under which platforms write it, in English or in any language. Case, accents and spaces don't matter.
   * One that begins with `…` stands for all titles that end so: `… Clicks` fits `Last 3 months Clicks`; one that ends with
   * it, for all that begin so. Of several columns that fit, an exact title wins, then the first column.
   */
  readonly titles: readonly string[];
  /** The same in French, where it differs. */
  readonly french?: readonly string[];
  readonly kind: ColumnKind;
  /**
   * What titles that nobody can list look like, as the file writes them, such as `florist: (France)`. Of several columns with the
   * same pattern the first takes the first title that fits, the second the next one.
   */
  readonly pattern?: RegExp;
  /** Whether a file may lack it. */
  readonly optional?: true;
}

/**
 * A record of an export, read: numbers for counts, money, shares, positions and durations; days for dates, or an interval such as
 * `2026-09-01/2026-09-30` for a month, a week or a range; null where blank, and where the file has no such column.
 */
export type ExportRecord<Columns extends Readonly<Record<string, ExportColumn>>> = {
  readonly [Key in keyof Columns]: Columns[Key]['kind'] extends
    | 'date'
    | 'month'
    | 'comparison'
    | 'text'
    | 'id'
    ? string | null
    : number | null;
};

/** What a file says of itself outside its table, in remarks, comments and its name. */
export interface FileFacts {
  readonly name: string;
  /** The first and last day that the file covers, where it names them. */
  readonly period: { readonly first: IsoDay; readonly last: IsoDay } | null;
  /** The site or shop that its figures are of, where it names one. */
  readonly property?: string;
  /** The line right above the titles, where one cell stands there alone. */
  readonly heading?: string;
}

/** An amount of sales as its file writes it, and what the figure taken from it still holds. */
export interface Amount {
  readonly written: number;
  readonly holdsTax: boolean;
  readonly holdsShipping: boolean;
}

/** What the amounts of an export hold as it writes them; unknown where that is up to each site. */
export interface AmountFacts {
  readonly metric: 'sales' | 'revenue';
  /** The column of the amounts, by its key. */
  readonly column: string;
  readonly tax: 'included' | 'excluded' | 'unknown';
  readonly shipping: 'included' | 'excluded' | 'unknown';
}

/** The order or post that a contribution is of, by its `recordKey`; `isVoid` where it counts nothing, such as a cancelled order. */
export interface RecordMark {
  readonly key: string;
  readonly isVoid?: true;
}

/**
 * What one record adds to the tracker. Contributions to the same row are summed, positions weighted by impressions. Figures
 * of several days have `until`, the last one; they count only where all those days lie in one period of the workbook.
 */
export type Contribution =
  | {
      readonly table: 'activity';
      readonly day: IsoDay;
      readonly until?: IsoDay;
      /** A network's name, such as LinkedIn; the person may count the file under another channel of the workbook. */
      readonly channel: string;
      /** Texts that may name a channel of the workbook, which then counts instead. They go no further. */
      readonly mentions?: readonly string[];
      readonly content: RowContent;
      readonly account?: Account;
      readonly amount?: Amount;
      readonly record?: RecordMark;
      readonly metrics: Metrics<ActivityMetric>;
    }
  | {
      readonly table: 'traffic';
      readonly day: IsoDay;
      readonly until?: IsoDay;
      /** Whether the figures are levels that hold on each of these days, such as an index: a period has their mean. */
      readonly isLevel?: true;
      readonly account?: Account;
      readonly amount?: Amount;
      readonly record?: RecordMark;
      readonly metrics: Metrics<TrafficMetric>;
    }
  | { readonly table: 'keywords'; readonly keyword: string; readonly metrics: Metrics<KeywordMetric> }
  | (JourneyKey & {
      readonly table: 'journeys';
      readonly amount?: Amount;
      readonly metrics: Metrics<JourneyMetric>;
    });

/** Why a readable record isn't counted. Each is a key of the texts; the preview counts the records of each. */
export type SkipReason =
  | 'total'
  /** A line item of an order that is counted already. */
  | 'line'
  | 'refunded'
  | 'cancelled'
  | 'unpaid'
  /** An order in a state that nobody knows, and of which the person hasn't said that it is a sale. */
  | 'unknownState'
  /** An amount in another currency than the one that counts. */
  | 'otherCurrency'
  | 'repeated'
  | 'otherChannel'
  /** A post's figures of one day, where those of its lifetime count. */
  | 'daily'
  /** Clicks divided by something other than the day: the table by date counts them. */
  | 'breakdown'
  /** A chart's figures by day, which the table beside it counts. */
  | 'chart'
  /** The earlier one of two periods that a file compares. */
  | 'earlierPeriod'
  /** A second line of titles. */
  | 'heading'
  /** Figures without a day, in a file that doesn't name its period. */
  | 'noPeriod'
  /** Figures of more days than a period of the workbook has. */
  | 'spansPeriods'
  /** A channel that the person chose not to count. */
  | 'skippedChannel'
  /** Money that moved for something other than a sale. */
  | 'notSale'
  /** A figure that the tracker doesn't keep. */
  | 'otherFigure'
  /** In a mapped column, a type of content that the workbook doesn't know. */
  | 'unknownContent'
  /** A keyword that the workbook doesn't follow and the person doesn't add. */
  | 'newKeyword';

/**
 * A kind of export. Its columns and signature recognise a file; `skip` says which records don't count, duplicates included;
 * `extract` says what a record adds to the tracker.
 */
export interface ExportFormat<
  Columns extends Readonly<Record<string, ExportColumn>> = Readonly<Record<string, ExportColumn>>,
> {
  /** Also the key of its name in the texts. */
  readonly key: string;
  readonly columns: Columns;
  /** The columns that together distinguish this format from all others. */
  readonly signature: readonly (keyof Columns & string)[];
  /** Optional columns, at least one of which a table has: the others are those of many platforms. */
  readonly anyOf?: readonly (keyof Columns & string)[];
  /** Titles that a table of this kind never has: with one of them it is another one. */
  readonly without?: readonly string[];
  /**
   * How many keywords a file adds to a workbook that follows none yet, unless the person chooses; to one that does, none.
   * Without a limit all are added: the file is a list of the person's own.
   */
  readonly newKeywordLimit?: number;
  /** Whether its files don't tell which network they are of: an answer about one isn't remembered for the next. */
  readonly hasUnsureChannel?: true;
  /**
   * What identifies an order or a post over all files, so that it counts once however an export was cut; records with the same
   * id are added. Null where a record has none.
   */
  recordId?(record: ExportRecord<Columns>): string | null;
  /** Of an export of orders or payments: the column of their state, by its key, and what its words mean. */
  readonly states?: { readonly column: string; readonly read: StateReader };
  /** The column that names the currency of a row, by its key; of several, the first one that a table has. */
  readonly currency?: string | readonly string[];
  /** Whether a row is a total where any of its cells says so, or where it is the sum of all others. */
  readonly mayHaveTotals?: true;
  /** Of an export with amounts of sales: the workbook has them before tax and shipping. */
  readonly amounts?: AmountFacts;
  /**
   * Why a record is skipped, or null. `seen` is for the ids seen so far in this file. Unreadable values of a skipped record,
   * such as the dash of a total, aren't reported.
   */
  skip?(record: ExportRecord<Columns>, seen: Set<string>, file: FileFacts): SkipReason | null;
  /** What a record adds; `seen` as above, for exports with several rows of one visit or sale. */
  extract(record: ExportRecord<Columns>, file: FileFacts, seen: Set<string>): readonly Contribution[];
}
