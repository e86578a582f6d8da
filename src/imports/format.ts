import type { IsoDay } from '../calendar/isoDay';
import type { Account, ActivityMetric, ContentKind, KeywordMetric, Metrics, TrafficMetric } from './request';
/**
 * What a column of an export holds. A month is a number from 1 to 12 or a name without a year; it is read as its first
 * day, in the year that the person says. Shares are read as fractions: `62,5 %` is 0.625.
 */
export type ColumnKind = 'date' | 'month' | 'count' | 'money' | 'share' | 'position' | 'text' | 'id';

/** One column of an export. */
export interface ExportColumn {
  /**
   * The titles under which platforms write it, in English or in any language. Case, accents and spaces don't matter.
   * One that begins with `…` stands for all titles that end so: `… Clicks` fits `Last 3 months Clicks`. Of several columns
   * that fit, an exact title wins, then the first column.
   */
  readonly titles: readonly string[];
  /** The same in French, where it differs. */
  readonly french?: readonly string[];
  readonly kind: ColumnKind;
  /** What the format does without. */
  readonly optional?: true;
}

/**
 * A record of an export, read: numbers for counts, money, shares and positions; days for dates; null where
 * blank, and where the file has no such column.
 */
export type ExportRecord<Columns extends Readonly<Record<string, ExportColumn>>> = {
  readonly [Key in keyof Columns]: Columns[Key]['kind'] extends 'date' | 'month' | 'text' | 'id'
    ? string | null
    : number | null;
};

/** What the file says of itself outside its table: comment lines, title lines, its name. */
export interface FileFacts {
  readonly name: string;
  /** The first and last day that the file covers, where it says so. */
  readonly period: { readonly first: IsoDay; readonly last: IsoDay } | null;
  /** The site or shop that its figures are of, where it says so. */
  readonly property?: string;
}

/**
 * What one record adds to the tracker; contributions to the same place are summed, positions weighted by impressions.
 * Figures of several days say so with `until`, the last one; they count only where all those days lie in one period of
 * the workbook.
 */
export type Contribution =
  | {
      readonly table: 'activity';
      readonly day: IsoDay;
      readonly until?: IsoDay;
      /** A network's name, such as LinkedIn; the person may count the file under another channel of the workbook. */
      readonly channel: string;
      readonly content: ContentKind;
      readonly account?: Account;
      readonly metrics: Metrics<ActivityMetric>;
    }
  | {
      readonly table: 'traffic';
      readonly day: IsoDay;
      readonly until?: IsoDay;
      readonly account?: Account;
      readonly metrics: Metrics<TrafficMetric>;
    }
  | { readonly table: 'keywords'; readonly keyword: string; readonly metrics: Metrics<KeywordMetric> };

/**
 * Why a record isn't counted although it could be read. Each is a key of the texts; the preview counts them.
 * Formats say: totals, line items of an order already counted, refunds; `daily`, a post's figures by day where those of
 * its lifetime are needed; `breakdown`, clicks cut another way, which the table by date counts. Every import says: `heading`, a second line of
 * titles; `noPeriod`, figures without a day in a file that doesn't say its period; `spansPeriods`, figures of more days than
 * a period of the workbook has; `skippedChannel`, a channel that the person doesn't count; `unknownContent`, in a mapped
 * column, a type of content that the workbook doesn't know; `newKeyword`, a keyword that the workbook doesn't follow and
 * that the person doesn't add.
 */
export type SkipReason =
  | 'total'
  | 'line'
  | 'refunded'
  | 'cancelled'
  | 'unpaid'
  | 'repeated'
  | 'otherChannel'
  | 'daily'
  | 'breakdown'
  | 'heading'
  | 'noPeriod'
  | 'spansPeriods'
  | 'skippedChannel'
  | 'unknownContent'
  | 'newKeyword';

/** A kind of export: how it is known, what its columns mean and where its numbers go. One file each. */
export interface ExportFormat<
  Columns extends Readonly<Record<string, ExportColumn>> = Readonly<Record<string, ExportColumn>>,
> {
  /** Also the key of its name in the texts. */
  readonly key: string;
  readonly columns: Columns;
  /** The columns that together tell this format from all others. */
  readonly signature: readonly (keyof Columns & string)[];
  /**
   * How many of its keywords a file adds to a workbook that follows none yet, and none to one that does, unless the
   * person says otherwise; without it, all: the file is a list of the person's own.
   */
  readonly newKeywordLimit?: number;
  /**
   * Why a record is left out, or null. The format keeps in `seen` the ids met in this file. What can't be read in a
   * record left out, such as the dash of a total, is no problem to report.
   */
  skip?(record: ExportRecord<Columns>, seen: Set<string>, file: FileFacts): SkipReason | null;
  extract(record: ExportRecord<Columns>, file: FileFacts): readonly Contribution[];
}
