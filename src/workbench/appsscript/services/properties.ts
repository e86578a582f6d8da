import type { Execution } from '../runtime/execution';
import type { PropertyScope } from '../runtime/propertyStores';
import { type Rules, Service, stores } from '../runtime/service';

type Properties = GoogleAppsScript.Properties.Properties;
type Methods = Pick<
  Properties,
  | 'getProperty'
  | 'getProperties'
  | 'getKeys'
  | 'setProperty'
  | 'setProperties'
  | 'deleteProperty'
  | 'deleteAllProperties'
>;

const RULES: Rules<Methods> = {
  getProperty: stores(['string']),
  getProperties: stores(),
  getKeys: stores(),
  setProperty: stores(['string', 'value']),
  setProperties: stores(['object'], ['object', 'boolean']),
  deleteProperty: stores(['string']),
  deleteAllProperties: stores(),
};

/** One store of properties. */
export class PropertiesOfScope extends Service<Properties> implements Methods {
  constructor(
    execution: Execution,
    private readonly scope: PropertyScope,
  ) {
    super(execution, 'Properties', RULES);
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

  setProperty(key: string, value: string): Properties {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false): Properties {
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    if (deleteAllOthers) this.deleteAllProperties();
    this.#stores.set(this.scope, Object.fromEntries(texts));
    return this.self;
  }

  deleteProperty(key: string): Properties {
    this.#stores.delete(this.scope, [key]);
    return this.self;
  }

  deleteAllProperties(): Properties {
    this.#stores.delete(this.scope, this.getKeys());
    return this.self;
  }

  get #stores() {
    return this.execution.host.properties;
  }
}
