import type { IsoDay } from '../../calendar/isoDay';
import type { Cadence } from '../../calendar/period';
import type { ContentKind } from '../../imports/request';
import type { Language } from '../../locales';
import type { Answers } from '../description/types';
import type { WorkbookState } from '../spreadsheet/workbookState';
import type { ImportTable, RowKey } from './rows/rowKey';

/** Answers that the workbook saves: JSON or a word, by key. */
export type AnswersByKey = Readonly<Record<string, string>>;

/** What the Import tab needs to know of the workbook. */
export interface TrackerState {
  /** Only a complete workbook takes imports. */
  readonly status: WorkbookState['status'];
  /** Whether the tables hold example rows, which imports don't fill. */
  readonly example: boolean;
  /** The workbook's; the user's while there is none. */
  readonly language: Language;
  readonly cadence: Answers['cadence'] | null;
  /** How often Traffic has a row, judged by its rows; while these are few, the workbook's cadence. */
  readonly trafficCadence: Cadence | null;
  /** A day on which a period of the workbook begins, judged by its rows, or else the start of the effort. */
  readonly weekStart: IsoDay | null;
  readonly currency: string | null;
  /** The rate of tax that the amounts of the shop hold; null while nobody said it. */
  readonly taxRate: number | null;
  /** The list of Settings, in its order. */
  readonly channels: readonly string[];
  /** Whether whoever imports may add to that list; else requests may name no others. */
  readonly canAddChannels: boolean;
  /** Those that the workbook has. */
  readonly tables: readonly ImportTable[];
  /** The keywords that the workbook follows. */
  readonly keywords: readonly string[];
  /** What people described the columns of unknown files to be: JSON, by `mappingKey`. */
  readonly mappings: AnswersByKey;
  /** Answers such as the order of day and month, by keys that the sidebar chooses. */
  readonly choices: AnswersByKey;
  /** Newest first. */
  readonly imports: readonly ImportSummary[];
}

/** One import of the journal. */
export interface ImportSummary {
  readonly id: string;
  readonly importedOn: IsoDay;
  readonly file: string;
  /** The key of the format. */
  readonly format: string;
  /** How many rows of the tracker its file reports about. */
  readonly rows: number;
  /** First and last day of these rows; null for keywords, which have none. */
  readonly first: IsoDay | null;
  readonly last: IsoDay | null;
}

/** Why nothing of a request is written. */
export type ImportRefusal =
  /** The workbook isn't complete, or its Imports sheet was deleted: it must be set up or repaired first. */
  | { readonly reason: 'notBuilt' }
  /** The workbook was built without that goal, or the sheet was deleted. */
  | { readonly reason: 'noTable'; readonly table: ImportTable }
  /** Columns that somebody deleted, by their keys. */
  | { readonly reason: 'noColumn'; readonly table: ImportTable; readonly columns: readonly string[] }
  /** Channels that the list of Settings lacks, and that the request doesn't add. */
  | { readonly reason: 'unknownChannel'; readonly channels: readonly string[] }
  /** Types of content that the list of Settings no longer has. */
  | { readonly reason: 'unknownContent'; readonly contents: readonly ContentKind[] }
  /** A day that doesn't exist, a figure that isn't a number, a row given twice. */
  | { readonly reason: 'unreadable' };

/** A cell with another figure than the file's, typed by a person or filled by another format. */
export interface Conflict {
  readonly row: RowKey;
  /** The column's key. */
  readonly column: string;
  /** The column's title in the workbook. */
  readonly title: string;
  /** Such as `J12`; the first where several rows share the figure. */
  readonly cell: string;
  /** What the cell holds; the sum where several rows share the figure. */
  readonly current: number | string;
  /** What the file and earlier ones of its format report together. */
  readonly figure: number;
  /** Whether earlier files contribute to it. */
  readonly isCombined: boolean;
  /** The key of the format that filled the cell; null where a person typed. */
  readonly filledBy: string | null;
  /** False for formulas and for figures that several rows share, which always stay. */
  readonly canReplace: boolean;
}

/** A figure that its column doesn't accept, such as one below 0; it isn't written. */
export interface RejectedFigure {
  readonly row: RowKey;
  readonly column: string;
  readonly title: string;
  readonly figure: number;
}

/** How many rows of the tracker a request concerns. */
export interface RowCounts {
  /** Rows that are new to the tracker. */
  readonly added: number;
  /** Rows with cells that are filled or replaced. */
  readonly changed: number;
  readonly unchanged: number;
}

/** What becomes of the figures of other accounts, given by the accounts' names. */
export interface OtherAccounts {
  /** Those whose figures stay, and the file's are added to them. */
  readonly added: readonly string[];
  /** Those whose figures the file, which names no account, replaces. */
  readonly replaced: readonly string[];
}

/** What a request would do. */
export interface ImportPreview extends RowCounts {
  readonly refusal: ImportRefusal | null;
  /** All of them, whether the request would keep or replace what the cells hold. */
  readonly conflicts: readonly Conflict[];
  readonly rejected: readonly RejectedFigure[];
  readonly otherAccounts: OtherAccounts;
  /** Controls of days for which Traffic has no row: they are left out. */
  readonly withoutRow: number;
  /** Rows of original content whose figures, imported by earlier versions, move to a row that isn't split by content. */
  readonly moved: number;
}

/** What a request did. */
export interface FileResult extends RowCounts {
  readonly refusal: ImportRefusal | null;
  /** The import's, for undo; null where nothing was new. */
  readonly id: string | null;
  /** Cells in conflict that stayed as they were. */
  readonly keptCells: number;
}

export type ImportResult =
  | { readonly progress: 'busy' }
  | { readonly progress: 'done'; readonly files: readonly FileResult[] };

/** What an undo did. */
export type UndoResult =
  | { readonly progress: 'busy' }
  | {
      readonly progress: 'done';
      /** False where the journal doesn't have the import: somebody undid it meanwhile. */
      readonly found: boolean;
      /** Cells that hold again what they would without the import. */
      readonly restoredCells: number;
      /** Cells that somebody changed since, and that stayed as they were. */
      readonly keptCells: number;
      /** Rows that the import had added and that held nothing else. */
      readonly removedRows: number;
    };
