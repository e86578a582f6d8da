import type { IsoDay } from '../../calendar/isoDay';
import type { Cadence } from '../../calendar/period';
import type { ContentKind, TrackerRow } from '../../imports/request';
import type { Language } from '../../locales';
import type { Answers } from '../description/types';
import type { WorkbookState } from '../spreadsheet/workbookState';
import type { OtherAccounts } from './reconcile/otherAccounts';

export type ImportTable = TrackerRow['table'];

/** What identifies a row within its table. */
export type RowKey =
  | {
      readonly table: 'activity';
      readonly day: IsoDay;
      readonly channel: string;
      readonly content: ContentKind;
    }
  | { readonly table: 'traffic'; readonly day: IsoDay }
  | { readonly table: 'keywords'; readonly keyword: string };

/** What was answered once and is kept in the workbook: a piece of JSON or a word, by its key. */
export type AnswersByKey = Readonly<Record<string, string>>;

/** What the Import tab needs to know of the workbook. */
export interface TrackerState {
  /** Only a complete workbook takes imports. */
  readonly status: WorkbookState['status'];
  /** Whether example rows stand in the tables: imports don't fill these. */
  readonly example: boolean;
  /** The language of the workbook; of the user while there is none. */
  readonly language: Language;
  readonly cadence: Answers['cadence'] | null;
  /** How often Traffic has a row: by its rows, or while these are few the cadence of the workbook. */
  readonly trafficCadence: Cadence | null;
  /** A day on which a period of the workbook began, by its rows or else by the start of the effort. */
  readonly weekStart: IsoDay | null;
  readonly currency: string | null;
  /** The list of Settings, in its order: a request names these and no others. */
  readonly channels: readonly string[];
  /** The tables that are there. */
  readonly tables: readonly ImportTable[];
  /** The keywords that the workbook follows. */
  readonly keywords: readonly string[];
  /** Mappings of unknown files made by hand: JSON, by `mappingKey`. */
  readonly mappings: AnswersByKey;
  /** Answers such as the order of day and month, by the key that the sidebar gave them. */
  readonly choices: AnswersByKey;
  /** Newest first. */
  readonly imports: readonly ImportSummary[];
}

/** One import of the log. */
export interface ImportSummary {
  readonly id: string;
  /** The day on which it was made. */
  readonly importedOn: IsoDay;
  readonly file: string;
  /** The key of the format. */
  readonly format: string;
  /** Rows of the tracker of which its file has figures. */
  readonly rows: number;
  /** First and last day of these rows; null where they have none, as keywords. */
  readonly first: IsoDay | null;
  readonly last: IsoDay | null;
}

/** Why a request can't be carried out; nothing of it is written then. */
export type ImportRefusal =
  /** The workbook isn't complete, or its Imports sheet was deleted: it is to be set up or repaired first. */
  | { readonly reason: 'notBuilt' }
  /** The workbook has no such sheet: it was built without that goal, or the sheet was deleted. */
  | { readonly reason: 'noTable'; readonly table: ImportTable }
  /** Columns that somebody deleted, by their keys. */
  | { readonly reason: 'noColumn'; readonly table: ImportTable; readonly columns: readonly string[] }
  /** Channels that aren't in the list of Settings. */
  | { readonly reason: 'unknownChannel'; readonly channels: readonly string[] }
  /** Types of content that aren't in the list of Settings any more. */
  | { readonly reason: 'unknownContent'; readonly contents: readonly ContentKind[] }
  /** What no file can say: a day that doesn't exist, a figure that isn't a number. */
  | { readonly reason: 'unreadable' };

/** A cell in which something else stands than the file says, and that isn't this format's to replace. */
export interface Conflict {
  readonly row: RowKey;
  /** The key of the column, and its title as the workbook has it. */
  readonly column: string;
  readonly title: string;
  /** Such as `J12`; the first one where several rows share the figure. */
  readonly cell: string;
  /** What stands there; the sum where several rows share the figure. */
  readonly current: number | string;
  /** What the file says, together with earlier ones of its kind. */
  readonly figure: number;
  /** Whether earlier files have a share in it. */
  readonly isCombined: boolean;
  /** The key of the format that filled the cell; null when a person did. */
  readonly filledBy: string | null;
  /** False for formulas and for figures that several rows share: these are always kept. */
  readonly canReplace: boolean;
}

/** A figure that its column doesn't take, such as one below 0; it is left out. */
export interface RejectedFigure {
  readonly row: RowKey;
  readonly column: string;
  readonly title: string;
  readonly figure: number;
}

/** How many rows of the tracker a request fills or leaves. */
export interface RowCounts {
  /** Rows that the tracker doesn't have yet. */
  readonly added: number;
  /** Rows of which cells are filled or replaced. */
  readonly changed: number;
  /** Rows that stay as they are. */
  readonly unchanged: number;
}

/** What a request would do. */
export interface ImportPreview extends RowCounts {
  readonly refusal: ImportRefusal | null;
  /** All cells in dispute, whatever the request says is to become of them. */
  readonly conflicts: readonly Conflict[];
  readonly rejected: readonly RejectedFigure[];
  readonly otherAccounts: OtherAccounts;
}

/** What a request did. */
export interface FileResult extends RowCounts {
  readonly refusal: ImportRefusal | null;
  /** Under which undo finds it; null where there was nothing new. */
  readonly id: string | null;
  /** Cells in dispute that were left as they were. */
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
      /** False when the log doesn't know the import: somebody undid it meanwhile. */
      readonly found: boolean;
      /** Cells that got back what they held before the import. */
      readonly restoredCells: number;
      /** Cells that somebody changed since: they were left. */
      readonly keptCells: number;
      /** Rows that the import had added and that are empty again. */
      readonly removedRows: number;
    };
