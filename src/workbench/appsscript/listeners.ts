/** The listeners to one kind of event. */
export class Listeners<Event> {
  readonly #listeners = new Set<(news: Event) => void>();

  /** Returns a function that removes the listener. */
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
