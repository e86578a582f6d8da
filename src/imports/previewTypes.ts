import type { IsoDay } from '../calendar/isoDay';
import type { SkipReason } from './format';
import type { DateOrder, DecimalMark } from './options';
import type { TrackerRow } from './request';
import type { PartialPeriod } from './summary/completeDays';

/** Why nothing of a file can be read. Each is a key of the texts. */
export type FileFailure =
  | 'empty'
  | 'binary'
  /** Of a kind that isn't read, or inside a ZIP. */
  | 'spreadsheet'
  | 'damagedSpreadsheet'
  | 'protectedSpreadsheet'
  /** Of Excel 95 or before. */
  | 'oldSpreadsheet'
  | 'hiddenSheet'
  | 'pdf'
  | 'damagedZip'
  | 'protectedZip'
  | 'zipWithoutTables'
  | 'tooLarge'
  | 'tooManyTables'
  | 'tooManyRows'
  | 'noTable';

/** Why a value can't be read. Each is a key of the texts. */
export type ProblemReason =
  | 'notNumber'
  | 'notHours'
  | 'notDate'
  | 'noSuchDay'
  /** Written in another way than the rest of its column. */
  | 'otherDates'
  | 'noDate'
  | 'noMonth'
  /** Beyond what a count or an amount can be. */
  | 'tooLarge'
  /** Letters lost in a wrong encoding. */
  | 'characters'
  /** Longer than any name or search. */
  | 'tooLong'
  /** The row ends before this column: the file was cut. */
  | 'cutRow'
  /** The row has more cells than titles, so that its cells are shifted. */
  | 'longRow'
  /** A quote isn't closed where its cell ends, and may have swallowed what follows. */
  | 'openQuote';

export interface Problem {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** The column's title as the file writes it. */
  readonly column: string;
  readonly found: string;
  readonly reason: ProblemReason;
  /** Whether the whole row isn't counted; else only this value is missing. */
  readonly losesRow: boolean;
}

/** What the file leaves open, with its possible readings; the person's answer goes into the options. */
export type Ambiguity =
  | {
      readonly about: 'dateOrder';
      readonly column: string;
      readonly example: string;
      readonly readings: readonly { readonly choice: DateOrder; readonly day: IsoDay }[];
      /** Null until the person answers; until then no row is counted. */
      readonly chosen: DateOrder | null;
    }
  | {
      readonly about: 'decimal';
      readonly column: string;
      readonly example: string;
      readonly readings: readonly { readonly choice: DecimalMark; readonly value: number }[];
      /** Until the person answers, a mark before three digits separates thousands. */
      readonly chosen: DecimalMark;
    }
  | {
      /** The rate of tax that the amounts of a column hold, where no column has the tax. */
      readonly about: 'taxRate';
      readonly column: string;
      /** Whether the amounts may come without tax. */
      readonly isUnsure: boolean;
      /** Null until the person answers; until then nothing goes to the tracker. */
      readonly chosen: number | null;
    }
  | {
      /** The currency whose rows count: amounts aren't converted. */
      readonly about: 'currency';
      readonly column: string;
      readonly workbook: string | null;
      /** The file's currencies, in its order, and how many rows each has. */
      readonly values: readonly { readonly currency: string; readonly rows: number }[];
      /** Null until the person answers; until then no row is counted. */
      readonly chosen: string | null;
    }
  | {
      readonly about: 'year';
      readonly column: string;
      readonly example: string;
      /** The year of the last day; null until the person answers, where the file has only months. */
      readonly chosen: number | null;
    };

/** The total of one column of the tracker. */
export interface Total {
  readonly table: TrackerRow['table'];
  readonly metric: string;
  /** The sum; for positions, the mean weighted by impressions. */
  readonly value: number;
}

type FileLanguage = 'en' | 'fr';

/** What becomes of a file's amounts of sales on their way to the workbook, which has them before tax and shipping. */
export interface AmountsPreview {
  readonly metric: 'sales' | 'revenue';
  /** Their sum as the file writes them, and as it goes to the workbook. */
  readonly written: number;
  readonly net: number;
  /** How the tax is taken out: not at all where there is none, by the file's own column, or at a rate. */
  readonly tax: 'none' | 'column' | 'rate';
  /** The same for shipping; `kept` where it stays in for lack of a column. */
  readonly shipping: 'none' | 'column' | 'kept' | 'unknown';
  /** Null where none is used, or while it isn't answered. */
  readonly rate: number | null;
}

/** A format that the header nearly fits. */
export interface NearMiss {
  readonly format: string;
  /** The usual title of the missing column in each language. */
  readonly missing: Readonly<Record<FileLanguage, string>>;
  /** The language of the other titles; null where they are the same in both. */
  readonly language: FileLanguage | null;
}

/** What a table of a file holds and where its figures would go. */
export interface TablePreview {
  /** The file's name; inside a ZIP, the name of the file there. */
  readonly name: string;
  /** Line of the header in the file. */
  readonly line: number;
  /** The key of the format; `mapped` where the person mapped the columns; null where no format fits. */
  readonly format: string | null;
  readonly header: readonly string[];
  /** The key under which the workbook stores a mapping of this header. */
  readonly mappingKey: string;
  /** The line above the header, which may say what the figures are. */
  readonly heading: string | null;
  /** The first rows as they stand, for mapping by hand. */
  readonly sample: readonly (readonly string[])[];
  readonly nearMiss: NearMiss | null;
  /** Whether letters of the titles were lost in a wrong encoding, so that no format could fit. */
  readonly isGarbled: boolean;
  /** Whether the days stand in the titles, a column for each, so that the table must be turned round. */
  readonly isSideways: boolean;
  /** The language of the titles, by its code, where it is another one than those that are read. */
  readonly otherLanguage: string | null;
  /** The first and last day that the figures cover. */
  readonly period: { readonly first: IsoDay; readonly last: IsoDay } | null;
  /** The days that the file knows about, those without figures too; null where it has none or whole months. */
  readonly complete: { readonly first: IsoDay; readonly last: IsoDay } | null;
  /** Periods of the workbook, the first or the last one, of which the file has only some days. */
  readonly partial: readonly PartialPeriod[];
  /** Rows below the header that aren't blank. */
  readonly rows: number;
  /** Rows that add to the tracker. */
  readonly counted: number;
  /** Readable rows with nothing for the tracker. */
  readonly withoutFigures: number;
  /** Rows that couldn't be read, each with a problem. */
  readonly unreadable: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly problems: readonly Problem[];
  /** Titles that several columns have, of which the first one is read. */
  readonly repeatedTitles: readonly string[];
  /** In a table of months, the day or week of each month that its figures go to; null where there is a row per month. */
  readonly monthsGoTo: 'firstDay' | 'firstWeek' | null;
  readonly ambiguities: readonly Ambiguity[];
  /** Channels as the file names them, with the number of rows of each; `isUnsure` where it can't tell which network it is of. */
  readonly channels: readonly { readonly name: string; readonly rows: number; readonly isUnsure?: true }[];
  /** States of orders that nobody knows, with the number of orders in each and whether the person counts them as sales. */
  readonly unknownStates: readonly {
    readonly name: string;
    readonly rows: number;
    readonly isSale: boolean;
  }[];
  /** Accounts of the network, or sites, that the file names. */
  readonly accounts: readonly string[];
  /**
   * Keywords that the workbook doesn't follow yet: how many of the file's, and among how many of its most clicked ones
   * they are added; null adds all.
   */
  readonly newKeywords: { readonly found: number; readonly of: number; readonly limit: number | null };
  readonly amounts: AmountsPreview | null;
  readonly totals: readonly Total[];
  /** What goes to the tracker; empty while a question is unanswered. */
  readonly tracker: readonly TrackerRow[];
  /** Rows without figures: orders that count nothing, and that an earlier file may have counted. */
  readonly voided: readonly TrackerRow[];
}

/** What a file holds, before anything is written. */
export interface Preview {
  readonly name: string;
  readonly failure: FileFailure | null;
  readonly tables: readonly TablePreview[];
  /** Files of a ZIP that weren't read, and why. */
  readonly unread: readonly { readonly name: string; readonly failure: FileFailure }[];
}
