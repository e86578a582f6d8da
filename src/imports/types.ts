/** What a column of an export holds. */
export type ExportKind = 'date' | 'count' | 'money' | 'share' | 'position' | 'text' | 'id';

/** One column of an export. */
export interface ExportColumn {
  /** The titles under which platforms write it, in any language. Case, accents and spaces don't matter. */
  readonly titles: readonly string[];
  readonly kind: ExportKind;
  /** What the format does without. */
  readonly optional?: true;
}

/** A calendar day, as yyyy-mm-dd. */
export type Day = string;

/** A record of an export, read: numbers for counts, money, shares and positions; days for dates; null where blank. */
export type ExportRecord<Columns extends Readonly<Record<string, ExportColumn>>> = {
  readonly [Key in keyof Columns]: Columns[Key]['kind'] extends 'date' | 'text' | 'id'
    ? string | null
    : number | null;
};

/** What the file says of itself outside its table: comment lines, title lines, its name. */
export interface FileFacts {
  readonly name: string;
  /** The first and last day that the file covers, where it says so. */
  readonly period: { readonly first: Day; readonly last: Day } | null;
}

/** Typed columns of the tracker that an import can fill. */
export type ActivityQuantity =
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
export type TrafficQuantity =
  | 'all_visits'
  | 'organic_visits'
  | 'social_visits'
  | 'subscribers'
  | 'orders'
  | 'sales';
export type KeywordQuantity = 'searches' | 'position_now';
export type ContentKind = 'original' | 'curated' | 'outsourced';

type Amounts<Quantity extends string> = Readonly<Partial<Record<Quantity, number>>>;

/** What one record adds to the tracker; contributions to the same place are summed. */
export type Contribution =
  | {
      readonly table: 'activity';
      readonly day: Day;
      /** A network's name, such as LinkedIn; the person may count the file under another channel of the workbook. */
      readonly channel: string;
      readonly content: ContentKind;
      readonly amounts: Amounts<ActivityQuantity>;
    }
  | { readonly table: 'traffic'; readonly day: Day; readonly amounts: Amounts<TrafficQuantity> }
  | { readonly table: 'keywords'; readonly keyword: string; readonly amounts: Amounts<KeywordQuantity> };

/**
 * Why a record isn't counted although it could be read: totals, line items of an order already counted,
 * refunds. Each is a key of the texts; the preview counts them.
 */
export type LeftOut = 'total' | 'line' | 'refunded' | 'cancelled' | 'unpaid' | 'repeated' | 'otherChannel';

/** A kind of export: how it is known, what its columns mean and where its numbers go. One file each. */
export interface ExportFormat<
  Columns extends Readonly<Record<string, ExportColumn>> = Readonly<Record<string, ExportColumn>>,
> {
  /** Also the key of its name in the texts. */
  readonly key: string;
  readonly columns: Columns;
  /** The columns that together tell this format from all others. */
  readonly signature: readonly (keyof Columns & string)[];
  /** Why a record is left out, or null. `seen` holds the ids met before in this file. */
  leaveOut?(record: ExportRecord<Columns>, seen: Set<string>): LeftOut | null;
  contribute(record: ExportRecord<Columns>, file: FileFacts): readonly Contribution[];
}

/** One row of the tracker that an import fills: its key, and what the file says stands there. */
export type TrackerRow =
  | {
      readonly table: 'activity';
      /** First day of the period. */
      readonly day: Day;
      readonly channel: string;
      readonly content: ContentKind;
      readonly amounts: Amounts<ActivityQuantity>;
    }
  | { readonly table: 'traffic'; readonly day: Day; readonly amounts: Amounts<TrafficQuantity> }
  | { readonly table: 'keywords'; readonly keyword: string; readonly amounts: Amounts<KeywordQuantity> };

/** What the sidebar sends to the server: the file's figures summed by tracker row, nothing of its text. */
export interface ImportRequest {
  /** The file's name, shown in the log. */
  readonly file: string;
  /** The key of the format, or `mapped` for columns that the person mapped. */
  readonly format: string;
  readonly rows: readonly TrackerRow[];
  /** What becomes of a cell that a person typed where the file has a figure too. */
  readonly typed: 'keep' | 'replace';
}
