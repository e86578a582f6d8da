/** A pause in typing. */
const QUIET_MS = 300;

/** Somebody who types without a pause loses no more than this if the machine fails. */
const LONGEST_WAIT_MS = 1500;

/** `unsaved`: there are changes that no save has begun to write. */
export type SavingState = 'saved' | 'unsaved' | 'saving' | 'failed';

/** Saves once changes have ceased for a moment, and says how far that is. */
export class Autosave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;
  #running: Promise<void> | undefined;
  #state: SavingState = 'saved';
  #stopped = false;

  constructor(
    private readonly save: () => Promise<void>,
    private readonly onState: (state: SavingState) => void,
  ) {}

  /** Whether leaving the page loses nothing that is to be kept. */
  get isSaved(): boolean {
    return this.#stopped || this.#state === 'saved';
  }

  /** To be called after each change. */
  touch(): void {
    if (this.#stopped) return;
    const now = Date.now();
    if (this.#timer === undefined) this.#latest = now + LONGEST_WAIT_MS;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), Math.max(0, Math.min(QUIET_MS, this.#latest - now)));
    this.#show('unsaved');
  }

  /** Resolves when everything changed until now is saved, or could not be. */
  async flush(): Promise<void> {
    while (this.#running || this.#timer !== undefined) {
      this.#running ??= this.#write().finally(() => {
        this.#running = undefined;
      });
      await this.#running;
    }
  }

  /** Starts a save without waiting for one that is under way: for a page that is about to vanish. */
  saveNow(): void {
    if (!this.isSaved) this.#write();
  }

  /** Ends saving for good; what is being written is still written. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#forgetTimer();
    await this.#running;
  }

  async #write(): Promise<void> {
    this.#forgetTimer();
    this.#show('saving');
    try {
      await this.save();
      if (this.#timer === undefined) this.#show('saved');
    } catch {
      // The next change tries again.
      this.#show('failed');
    }
  }

  #forgetTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #show(state: SavingState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.onState(state);
  }
}
