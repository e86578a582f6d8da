import type { Book } from './book';
import { Service } from './service';

/** The document lock. */
export class Lock
  extends Service<GoogleAppsScript.Lock.Lock>
  implements Pick<GoogleAppsScript.Lock.Lock, 'tryLock' | 'releaseLock'>
{
  constructor(private readonly book: Book) {
    super(book.calls);
  }

  tryLock(_milliseconds: number): boolean {
    const free = !this.book.isLocked;
    this.book.isLocked = true;
    return free;
  }

  releaseLock(): void {
    this.book.isLocked = false;
  }
}
