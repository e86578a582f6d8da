import { Listeners } from '../listeners';

/** The stored properties of a user and of the document, as a plain value that a page can save. */
export interface StoredProperties {
  user: Record<string, string>;
  document: Record<string, string>;
}

export type PropertyScope = keyof StoredProperties;

const BYTES_PER_VALUE = 9 * 1024;
const BYTES_PER_STORE = 500 * 1024;

/** Properties that survive a run. Listeners hear of each change, so that the page can save them. */
export class PropertyStores {
  readonly #stores: Record<PropertyScope, Map<string, string>>;
  readonly #listeners = new Listeners<void>();

  constructor(stored: StoredProperties = { user: {}, document: {} }) {
    this.#stores = {
      user: new Map(Object.entries(stored.user)),
      document: new Map(Object.entries(stored.document)),
    };
  }

  get(scope: PropertyScope, key: string): string | null {
    return this.#stores[scope].get(key) ?? null;
  }

  all(scope: PropertyScope): Record<string, string> {
    return Object.fromEntries(this.#stores[scope]);
  }

  /** Sets all of the properties, or none when one is beyond what Google stores. */
  set(scope: PropertyScope, properties: Readonly<Record<string, string>>): void {
    const merged = { ...this.all(scope), ...properties };
    if (Object.values(merged).some((value) => bytes(value) > BYTES_PER_VALUE)) {
      throw new Error('Argument too large: value');
    }
    if (bytes(Object.entries(merged).flat().join('')) > BYTES_PER_STORE) {
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#stores[scope] = new Map(Object.entries(merged));
    this.#listeners.emit();
  }

  delete(scope: PropertyScope, keys: readonly string[]): void {
    for (const key of keys) this.#stores[scope].delete(key);
    this.#listeners.emit();
  }

  snapshot(): StoredProperties {
    return { user: this.all('user'), document: this.all('document') };
  }

  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
