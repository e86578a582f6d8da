import type { Language } from '../../engine/types';

/** How often a waiting tab asks again: the other one may only just be opening. */
const ASK_AGAIN_MS = 250;

/** A tab that the browser has put to sleep doesn't answer; what it saved is all there is. */
const LONGEST_WAIT_MS = 8000;

/**
 * One tab at a time works on a workbook, or the last to save would undo the others' work unseen. The newest tab gets
 * it: it asks the one that has it, which saves and lets go.
 */
export class WorkbookTabs {
  readonly #name: string;
  readonly #channel: BroadcastChannel;
  #letGo: () => void = () => {};
  #lost: Promise<void> = new Promise(() => {});

  constructor(language: Language) {
    this.#name = `social-roi-workbook-${language}`;
    this.#channel = new BroadcastChannel(this.#name);
  }

  /** Resolves when this tab has the workbook. */
  async take(): Promise<void> {
    const waiting = new AbortController();
    const asking = setInterval(() => this.#channel.postMessage('letGo'), ASK_AGAIN_MS);
    const timeout = setTimeout(() => waiting.abort(), LONGEST_WAIT_MS);
    this.#channel.postMessage('letGo');
    try {
      await this.#hold({ signal: waiting.signal }).catch(() => this.#hold({ steal: true }));
    } finally {
      clearInterval(asking);
      clearTimeout(timeout);
    }
  }

  /**
   * Calls `leave` when another tab takes the workbook: with `mayStillSave` where that tab waits for it, without where
   * it has gone on alone, so that a save would undo its work.
   */
  onTaken(leave: (mayStillSave: boolean) => Promise<void>): void {
    let left = false;
    const letGo = async (mayStillSave: boolean) => {
      if (left) return;
      left = true;
      await leave(mayStillSave);
      this.#letGo();
    };
    this.#channel.addEventListener('message', () => letGo(true));
    this.#lost.then(() => letGo(false));
  }

  /** Resolves once the lock is this tab's, which keeps it until it lets go. */
  #hold(options: LockOptions): Promise<void> {
    return new Promise((held, refused) => {
      this.#lost = navigator.locks
        .request(this.#name, options, () => {
          held();
          return new Promise<void>((letGo) => {
            this.#letGo = letGo;
          });
        })
        .catch(refused);
    });
  }
}
