import type { LocatedMetadata, MetadataStore } from '../../records/metadataStore';
import type { Execution } from '../../runtime/execution';
import { type Rules, reads, Service } from '../../runtime/service';
import { DeveloperMetadata } from './developerMetadata';
import { LOCATION_TYPE } from './developerMetadataLocation';

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
export class DeveloperMetadataFinder extends Service<GasFinder> implements Methods {
  readonly #conditions: ((metadata: LocatedMetadata) => boolean)[] = [];

  constructor(
    execution: Execution,
    private readonly store: MetadataStore,
    private readonly candidates: () => LocatedMetadata[],
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
    return this.#where(({ location }) => LOCATION_TYPE[location.type] === type);
  }

  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.candidates()
      .filter((metadata) => this.#conditions.every((holds) => holds(metadata)))
      .map(({ record }) => new DeveloperMetadata(this.execution, this.store, record.id).self);
  }

  #where(condition: (metadata: LocatedMetadata) => boolean): GasFinder {
    this.#conditions.push(condition);
    return this.self;
  }
}
