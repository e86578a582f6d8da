import type { StoredProperties } from '../../appsscript';
import type { Language } from '../../engine/types';

/** What is saved of a workbook between visits. */
export interface SavedWorkbook {
  readonly version: number;
  readonly snapshot: unknown;
  readonly properties: StoredProperties;
}

/** Raised whenever workbooks saved by older pages can't be read any more. */
export const SAVED_VERSION = 1;

const DATABASE = 'social-roi-workbench';
const STORE = 'workbooks';

/** Workbooks in the browser's own database, one per language. */
export class WorkbookStorage {
  #open: IDBDatabase | undefined;

  constructor(private readonly language: Language) {}

  async load(): Promise<SavedWorkbook | undefined> {
    const saved = await this.#request<SavedWorkbook | undefined>('readonly', (store) =>
      store.get(this.language),
    );
    // Earlier pages kept the objects themselves.
    if (typeof saved?.snapshot !== 'string') return saved;
    return { ...saved, snapshot: JSON.parse(saved.snapshot) };
  }

  /** Once the database is open, all is handed to it at once: a page that vanishes directly after loses nothing. */
  async save(saved: SavedWorkbook): Promise<void> {
    // The browser copies a text several times faster than the objects.
    const asText = { ...saved, snapshot: JSON.stringify(saved.snapshot) };
    await this.#request('readwrite', (store) => store.put(asText, this.language));
  }

  async clear(): Promise<void> {
    await this.#request('readwrite', (store) => store.delete(this.language));
  }

  async #request<Result>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const transaction = (this.#open ?? (await this.#opened())).transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    // Without this the transaction would wait for the page to hear of the result.
    transaction.commit();
    await finished(transaction);
    return request.result;
  }

  async #opened(): Promise<IDBDatabase> {
    const database = await open();
    const forget = () => {
      this.#open = undefined;
    };
    database.onclose = forget;
    database.onversionchange = () => {
      database.close();
      forget();
    };
    this.#open = database;
    return database;
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
