import type { IsoDay } from '../../calendar/isoDay';
import type { LockOutcome } from '../spreadsheet/documentLock';
import type { EditOutcome } from '../spreadsheet/ownership';
import type { WorkbookState } from '../spreadsheet/workbookState';

/** What the tab asks for, in the order of its fields. */
export const loggedMetrics = ['hours', 'posts', 'ad_spend'] as const;

export type LoggedMetric = (typeof loggedMetrics)[number];

/** What the log tab needs to know of the workbook. */
export interface PeriodLog {
  readonly status: WorkbookState['status'];
  readonly cadence: 'weekly' | 'monthly';
  /** Whether rows of the example stand among the others. */
  readonly hasExample: boolean;
  /** The name of the sheet that is filled; null where the workbook has none. */
  readonly sheet: string | null;
  readonly currency: string | null;
  /** What rows may choose from. */
  readonly channels: readonly string[];
  readonly contents: readonly string[];
  /** From the start to today, oldest first. */
  readonly periods: readonly LoggedPeriod[];
}

export interface LoggedPeriod {
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** Whether it has ended, or ends today. */
  readonly isOver: boolean;
  /** `nothing`: no row at all; `hours`: rows of which the cost is unknown. */
  readonly missing: 'nothing' | 'hours' | null;
  readonly lines: readonly LoggedLine[];
}

/** The rows of one channel and type of content in a period, those of several people together. */
export interface LoggedLine {
  readonly channel: string;
  /** Blank where figures aren't split by type of content. */
  readonly content: string;
  readonly isExample: boolean;
  readonly cells: Readonly<Record<LoggedMetric, LoggedCell>>;
}

export interface LoggedCell {
  /** The sum of what the rows hold; a text where one holds something else than a number; null where nothing is known. */
  readonly value: number | string | null;
  /** Whether something may still be written. */
  readonly isOpen: boolean;
}

/** What a person typed for a period. */
export interface PeriodEntry {
  /** First day of the period. */
  readonly day: IsoDay;
  readonly lines: readonly LineEntry[];
}

export interface LineEntry {
  readonly channel: string;
  readonly content: string;
  readonly figures: Readonly<Partial<Record<LoggedMetric, number>>>;
}

/**
 * `notBuilt` and `noColumns`: the workbook or columns of its table are missing; `unlisted`: Settings don't have a channel or
 * type of content. Nothing was written then.
 */
export type LogOutcome =
  | {
      readonly progress: 'done';
      readonly addedRows: number;
      readonly filledCells: number;
      /** Cells that held another figure already, which stayed. */
      readonly keptCells: number;
    }
  | { readonly progress: Exclude<EditOutcome | LockOutcome, 'done'> | 'notBuilt' | 'noColumns' | 'unlisted' };
