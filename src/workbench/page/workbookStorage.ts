import type { StoredProperties } from '../appsscript';
import type { Language } from '../engine/types';

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
  constructor(private readonly language: Language) {}

  load(): Promise<SavedWorkbook | undefined> {
    return this.#request(
      'readonly',
      (store) => store.get(this.language) as IDBRequest<SavedWorkbook | undefined>,
    );
  }

  async save(saved: SavedWorkbook): Promise<void> {
    await this.#request('readwrite', (store) => store.put(saved, this.language));
  }

  async clear(): Promise<void> {
    await this.#request('readwrite', (store) => store.delete(this.language));
  }

  async #request<Result>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const database = await open();
    try {
      return await resultOf(ask(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return resultOf(request);
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
