import type { IsoDay } from '../../../calendar/isoDay';
import type { FileFailure, ImportOptions, Preview } from '../../../imports';
import type { TrackerState } from '../../../workbook/imports';
import type { DroppedFile } from './takeFile';

/** What the user has answered about one file. */
export interface FileChoices
  extends Pick<ImportOptions, 'dateOrder' | 'decimal' | 'year' | 'channels' | 'mappings'> {
  /** What becomes of cells for which a table has other figures, by the table's place in the file; else they stay. */
  readonly onConflict?: Readonly<Record<number, 'keep' | 'replace'>>;
  /** How many keywords that the workbook doesn't follow are added; null adds all. */
  readonly newKeywords?: number | null;
}

/** What a file holds, or why nothing of it can be read. */
export interface FilePreview extends Omit<Preview, 'failure'> {
  readonly failure: FileFailure | DroppedFile['failure'];
}

/** A dropped file, read with the choices made for it. */
export interface OpenedFile extends DroppedFile {
  readonly choices: FileChoices;
  readonly preview: FilePreview;
}

/** What reading needs to know of the workbook and the day. */
export interface Context {
  readonly state: TrackerState;
  readonly today: IsoDay;
}

/** Whether the user has yet to say what the columns of a file are, or how its dates are read. */
export function needsAnswer({ preview }: OpenedFile): boolean {
  return preview.tables.some(
    ({ format, ambiguities }) => format === null || ambiguities.some(({ chosen }) => chosen === null),
  );
}
