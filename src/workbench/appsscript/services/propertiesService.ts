import type { Execution } from '../runtime/execution';
import type { PropertyScope } from '../runtime/propertyStores';
import { type Rules, Service, stores } from '../runtime/service';

type GasPropertiesService = GoogleAppsScript.Properties.PropertiesService;
type GasProperties = GoogleAppsScript.Properties.Properties;
type Methods = Pick<GasPropertiesService, 'getUserProperties' | 'getDocumentProperties'>;

const RULES: Rules<Methods> = {
  getUserProperties: stores(),
  getDocumentProperties: stores(),
};

/** `PropertiesService`, with the two kinds of store that an add-on uses. */
export class PropertiesService extends Service<GasPropertiesService> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'PropertiesService', RULES);
  }

  getUserProperties(): GasProperties {
    return new PropertyStore(this.execution, 'user').self;
  }

  getDocumentProperties(): GasProperties {
    return new PropertyStore(this.execution, 'document').self;
  }
}

type StoreMethods = Pick<
  GasProperties,
  | 'getProperty'
  | 'getProperties'
  | 'getKeys'
  | 'setProperty'
  | 'setProperties'
  | 'deleteProperty'
  | 'deleteAllProperties'
>;

const STORE_RULES: Rules<StoreMethods> = {
  getProperty: stores(['string']),
  getProperties: stores(),
  getKeys: stores(),
  setProperty: stores(['string', 'value']),
  setProperties: stores(['object'], ['object', 'boolean']),
  deleteProperty: stores(['string']),
  deleteAllProperties: stores(),
};

/** The properties of one scope. */
class PropertyStore extends Service<GasProperties> implements StoreMethods {
  constructor(
    execution: Execution,
    private readonly scope: PropertyScope,
  ) {
    super(execution, 'Properties', STORE_RULES);
  }

  getProperty(key: string): string | null {
    return this.#stores.get(this.scope, key);
  }

  getProperties(): Record<string, string> {
    return this.#stores.all(this.scope);
  }

  getKeys(): string[] {
    return Object.keys(this.getProperties());
  }

  setProperty(key: string, value: string): GasProperties {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false): GasProperties {
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    if (deleteAllOthers) this.deleteAllProperties();
    this.#stores.set(this.scope, Object.fromEntries(texts));
    return this.self;
  }

  deleteProperty(key: string): GasProperties {
    this.#stores.delete(this.scope, [key]);
    return this.self;
  }

  deleteAllProperties(): GasProperties {
    this.#stores.delete(this.scope, this.getKeys());
    return this.self;
  }

  get #stores() {
    return this.execution.host.properties;
  }
}
