import type { MetadataStore } from '../../records/metadataStore';
import type { Execution } from '../../runtime/execution';
import { edits, type Rules, reads, Service } from '../../runtime/service';
import { DeveloperMetadataLocation } from './developerMetadataLocation';

type GasMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Methods = Pick<
  GasMetadata,
  'getId' | 'getKey' | 'getValue' | 'getLocation' | 'setKey' | 'setValue' | 'remove'
>;

const RULES: Rules<Methods> = {
  getId: reads(),
  getKey: reads(),
  getValue: reads(),
  getLocation: reads(),
  setKey: edits(['string']),
  setValue: edits(['string']),
  remove: edits(),
};

/** A script's note on a spreadsheet, a sheet, a column or a row. */
export class DeveloperMetadata extends Service<GasMetadata> implements Methods {
  constructor(
    execution: Execution,
    private readonly store: MetadataStore,
    private readonly id: number,
  ) {
    super(execution, 'DeveloperMetadata', RULES);
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.store.find(this.id).record.key;
  }

  getValue(): string | null {
    return this.store.find(this.id).record.value;
  }

  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.execution, this.store.find(this.id).location).self;
  }

  setKey(key: string): GasMetadata {
    this.store.change(this.id, { key });
    return this.self;
  }

  setValue(value: string): GasMetadata {
    this.store.change(this.id, { value });
    return this.self;
  }

  remove(): void {
    this.store.remove(this.id);
  }
}
