import type { Book } from './book';
import { Service } from './service';

/** The document lock. */
export class Lock
  extends Service<GoogleAppsScript.Lock.Lock>
  implements Pick<GoogleAppsScript.Lock.Lock, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'>
{
  private isHeld = false;

  constructor(private readonly book: Book) {
    super(book.calls);
  }

  tryLock(_milliseconds: number): boolean {
    this.isHeld ||= !this.book.isLocked;
    this.book.isLocked = true;
    return this.isHeld;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw new Error('Lock timeout.');
  }

  hasLock(): boolean {
    return this.isHeld;
  }

  /** Leaves a lock alone that another run holds. */
  releaseLock(): void {
    if (this.isHeld) this.book.isLocked = false;
    this.isHeld = false;
  }
}
