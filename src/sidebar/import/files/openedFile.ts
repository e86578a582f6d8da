import type { IsoDay } from '../../../calendar/isoDay';
import type { FileFailure, ImportOptions, Preview, TablePreview } from '../../../imports';
import type { TrackerState } from '../../../workbook/imports';
import type { DroppedFile } from './takeFile';

/** What the user has answered about one file. */
export interface FileChoices
  extends Pick<
    ImportOptions,
    'dateOrder' | 'decimal' | 'year' | 'answeredTaxRate' | 'fileCurrency' | 'states' | 'channels' | 'mappings'
  > {
  /** Whether cells with other figures are kept or replaced, by the table's index in the file; kept by default. */
  readonly onConflict?: Readonly<Record<number, 'keep' | 'replace'>>;
  /** How many keywords new to the workbook are added; null adds all. */
  readonly newKeywords?: number | null;
}

/** What a file holds, or why it can't be read. */
export interface FilePreview extends Omit<Preview, 'failure'> {
  readonly failure: FileFailure | DroppedFile['failure'];
}

/** A dropped file, read with the answers given so far. */
export interface OpenedFile extends DroppedFile {
  readonly choices: FileChoices;
  readonly preview: FilePreview;
}

/** What reading depends on besides the file: the workbook and the current day. */
export interface Context {
  readonly state: TrackerState;
  readonly today: IsoDay;
}

/**
 * Whether the columns of a file are still to be described, or one of its questions to be answered. Beside a known table, as in
 * a ZIP or on another sheet, an unknown one may be left alone.
 */
export function needsAnswer({ preview: { tables } }: OpenedFile): boolean {
  const isOpen = tables.some(({ ambiguities }) => ambiguities.some(({ chosen }) => chosen === null));
  return isOpen || (tables.length > 0 && tables.every(isUnknown));
}

export function isUnknown({ format }: TablePreview): boolean {
  return format === null;
}
