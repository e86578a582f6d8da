import type { Answers, SheetKey } from '../description/types';
import { METADATA_KEY } from './locateColumns';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What the workbook stores about itself. */
export interface WorkbookRecord {
  /** The add-in's sheets by id, which survives renaming and moving and isn't shared by copies. */
  readonly sheets: Readonly<Partial<Record<SheetKey, number>>>;
  /** Titles chosen for sheets that are about to be inserted. */
  readonly titles: Readonly<Partial<Record<SheetKey, string>>>;
  /** What an unfinished build works towards. */
  readonly building: Answers | null;
  /** The last finished build. */
  readonly built: Built | null;
  /** Whether example rows stand in the tables; null before any were filled in. */
  readonly example: boolean | null;
}

export interface Built extends Pick<Answers, 'language' | 'goals'> {
  readonly version: number;
}

/** The record as the metadata hold it: workbooks in use know the cadence as the rhythm. */
interface StoredRecord extends Omit<WorkbookRecord, 'building'> {
  readonly building: (Omit<Answers, 'cadence'> & { readonly rhythm: Answers['cadence'] }) | null;
}

const nothing: WorkbookRecord = { sheets: {}, titles: {}, building: null, built: null, example: null };

/** Keeps the record in a single metadata entry of the spreadsheet, so that an update is all or nothing. */
export class RecordKeeper {
  private metadata: Metadata | undefined;
  private record: WorkbookRecord;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.metadata = this.find();
    this.record = decode(this.metadata?.getValue() ?? '{}');
  }

  get now(): WorkbookRecord {
    return this.record;
  }

  update(changes: Partial<WorkbookRecord>): void {
    this.record = { ...this.record, ...changes };
    this.write(encode(this.record));
  }

  private write(text: string): void {
    if (this.metadata) {
      this.metadata.setValue(text);
      return;
    }
    this.spreadsheet.addDeveloperMetadata(METADATA_KEY, text);
    this.metadata = this.find();
  }

  private find(): Metadata | undefined {
    return this.spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === METADATA_KEY);
  }
}

function encode({ building, ...rest }: WorkbookRecord): string {
  const stored: StoredRecord = { ...rest, building: building && toStored(building) };
  return JSON.stringify(stored);
}

function toStored({ cadence, ...answers }: Answers): StoredRecord['building'] {
  return { ...answers, rhythm: cadence };
}

function decode(text: string): WorkbookRecord {
  const { building, ...rest }: Partial<StoredRecord> = JSON.parse(text);
  return { ...nothing, ...rest, building: building ? fromStored(building) : null };
}

function fromStored({ rhythm, ...answers }: NonNullable<StoredRecord['building']>): Answers {
  return { ...answers, cadence: rhythm };
}
