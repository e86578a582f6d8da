import { MetadataStore, type Place, type PlacedMetadata } from '../../records/metadataStore';
import type { Execution } from '../../runtime/execution';
import { DeveloperMetadata } from './developerMetadata';
import { MetadataFinder } from './metadataFinder';

/** The developer metadata of one place, as the spreadsheet, its sheets and ranges all offer it. */
export class MetadataAccess {
  readonly #store: MetadataStore;

  constructor(
    private readonly execution: Execution,
    private readonly place: Place,
  ) {
    this.#store = new MetadataStore(execution.engine.workbook, execution.records);
  }

  add(key: string, value?: unknown): void {
    this.#store.add(this.place, key, value === undefined ? null : String(value));
  }

  list(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.#store
      .at(this.place)
      .map(({ record }) => new DeveloperMetadata(this.execution, this.#store, record.id).self);
  }

  /** Searches the place and what it contains. */
  finder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new MetadataFinder(this.execution, this.#store, () => this.#within()).self;
  }

  #within(): PlacedMetadata[] {
    if (this.place.type === 'SPREADSHEET') return this.#store.all();
    if (this.place.type === 'SHEET') return this.#store.ofSheet(this.place.sheet);
    return this.#store.at(this.place);
  }
}
