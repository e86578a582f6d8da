/** Those who want to be told of something. */
export class Listeners<News> {
  readonly #listeners = new Set<(news: News) => void>();

  /** Returns the way to stop listening. */
  add(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  emit(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }
}
