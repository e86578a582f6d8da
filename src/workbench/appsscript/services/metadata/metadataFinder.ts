import type { MetadataStore, PlacedMetadata } from '../../records/metadataStore';
import type { Execution } from '../../runtime/execution';
import { type Rules, reads, Service } from '../../runtime/service';
import { DeveloperMetadata } from './developerMetadata';
import { LOCATION_TYPE } from './metadataLocation';

type GasFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GasLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Methods = Pick<GasFinder, 'withId' | 'withKey' | 'withValue' | 'withLocationType' | 'find'>;

const RULES: Rules<Methods> = {
  withId: reads(['number']),
  withKey: reads(['string']),
  withValue: reads(['string']),
  withLocationType: reads(['string']),
  find: reads(),
};

/** Looks for developer metadata in a spreadsheet, or in one sheet with its rows and columns. */
export class MetadataFinder extends Service<GasFinder> implements Methods {
  readonly #conditions: ((metadata: PlacedMetadata) => boolean)[] = [];

  constructor(
    execution: Execution,
    private readonly store: MetadataStore,
    private readonly candidates: () => PlacedMetadata[],
  ) {
    super(execution, 'DeveloperMetadataFinder', RULES);
  }

  withId(id: number): GasFinder {
    return this.#where(({ record }) => record.id === id);
  }

  withKey(key: string): GasFinder {
    return this.#where(({ record }) => record.key === key);
  }

  withValue(value: string): GasFinder {
    return this.#where(({ record }) => record.value === value);
  }

  withLocationType(type: GasLocationType): GasFinder {
    return this.#where(({ place }) => LOCATION_TYPE[place.type] === type);
  }

  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.candidates()
      .filter((metadata) => this.#conditions.every((holds) => holds(metadata)))
      .map(({ record }) => new DeveloperMetadata(this.execution, this.store, record.id).self);
  }

  #where(condition: (metadata: PlacedMetadata) => boolean): GasFinder {
    this.#conditions.push(condition);
    return this.self;
  }
}
