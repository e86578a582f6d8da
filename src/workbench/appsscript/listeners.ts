/** Those who want to be told of something. */
export class Listeners<Event> {
  readonly #listeners = new Set<(news: Event) => void>();

  /** Returns the way to stop listening. */
  add(listener: (news: Event) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  emit(news: Event): void {
    for (const listener of this.#listeners) listener(news);
  }
}
