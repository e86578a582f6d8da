import type { AddIn } from '../appsscript';
import type { Engine } from '../engine/types';
import { SAVED_VERSION, type WorkbookStorage } from './workbookStorage';

const QUIET_MS = 500;

/** Saves once changes have ceased for a moment, and at once when the page is left. */
export class Autosave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly save: () => Promise<void>,
    private readonly onFailure: () => void,
  ) {}

  /** To be called after each change. */
  touch(): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), QUIET_MS);
  }

  /** Resolves when everything is saved. */
  async flush(): Promise<void> {
    if (this.#timer !== undefined) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#saving = this.#saving.then(() => this.save()).catch(() => this.onFailure());
    }
    await this.#saving;
  }

  /** Ends saving for good. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#saving;
  }
}

/** Saves workbook and properties to the browser's database after each change. */
export function autosaveWorkbook(
  engine: Engine,
  addIn: AddIn,
  storage: WorkbookStorage,
  onFailure: () => void,
): Autosave {
  const autosave = new Autosave(
    () =>
      storage.save({
        version: SAVED_VERSION,
        snapshot: engine.snapshot(),
        properties: addIn.storedProperties(),
      }),
    onFailure,
  );
  engine.onChange(() => autosave.touch());
  addIn.onUnsavedChange(() => autosave.touch());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') autosave.flush();
  });
  return autosave;
}
