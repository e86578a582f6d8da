import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Bounds } from '../../geometry/a1';
import { type LocatedMetadata, type MetadataLocation, MetadataStore } from '../../records/metadataStore';
import type { Execution } from '../../runtime/execution';
import { DeveloperMetadata } from './developerMetadata';
import { DeveloperMetadataFinder } from './developerMetadataFinder';

/** The developer metadata at one location, as the spreadsheet, its sheets and ranges all offer it. */
export class MetadataAccess {
  readonly #store: MetadataStore;

  constructor(
    private readonly execution: Execution,
    private readonly location: MetadataLocation,
  ) {
    this.#store = new MetadataStore(execution.engine.workbook, execution.records);
  }

  add(key: string, value?: unknown): void {
    this.#store.add(this.location, key, value === undefined ? null : String(value));
  }

  list(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.#store
      .at(this.location)
      .map(({ record }) => new DeveloperMetadata(this.execution, this.#store, record.id).self);
  }

  /** Searches the location and what it contains. */
  finder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.execution, this.#store, () => this.#within()).self;
  }

  #within(): LocatedMetadata[] {
    if (this.location.type === 'SPREADSHEET') return this.#store.all();
    if (this.location.type === 'SHEET') return this.#store.ofSheet(this.location.sheet);
    return this.#store.at(this.location);
  }
}

/** Searches the rows and columns that lie wholly within these cells. */
export function finderWithin(
  execution: Execution,
  sheet: FWorksheet,
  bounds: Bounds,
): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
  const store = new MetadataStore(execution.engine.workbook, execution.records);
  return new DeveloperMetadataFinder(execution, store, () => store.within(sheet, bounds)).self;
}
