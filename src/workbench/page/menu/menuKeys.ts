import { isMenuItem, itemsOf, listOf, menuOf, ownerOf } from './items';

/** What the keys do in a menu bar. */
export class MenuKeys {
  constructor(
    private readonly bar: HTMLElement,
    private readonly activate: (item: HTMLElement) => void,
  ) {}

  press(event: KeyboardEvent): void {
    const item = event.target instanceof Element ? event.target : null;
    if (!isMenuItem(item)) return;
    const act = this.#actions(item)[event.key] ?? this.#search(item, event.key);
    if (!act) return;
    event.preventDefault();
    // The spreadsheet listens to keys on the whole page.
    event.stopPropagation();
    act();
  }

  #actions(item: HTMLElement): Record<string, () => void> {
    const onBar = listOf(item) === this.bar;
    return {
      Enter: () => this.activate(item),
      ' ': () => this.activate(item),
      Home: () => this.#focusAt(item, 0),
      End: () => this.#focusAt(item, -1),
      Escape: () => this.#leave(item),
      ...(onBar ? this.#barArrows(item) : this.#menuArrows(item)),
    };
  }

  #barArrows(item: HTMLElement): Record<string, () => void> {
    return {
      ArrowRight: () => this.#step(item, 1),
      ArrowLeft: () => this.#step(item, -1),
      ArrowDown: () => this.activate(item),
    };
  }

  #menuArrows(item: HTMLElement): Record<string, () => void> {
    return {
      ArrowDown: () => this.#step(item, 1),
      ArrowUp: () => this.#step(item, -1),
      ArrowRight: () => (menuOf(item) ? this.activate(item) : this.#neighbour(item, 1)),
      ArrowLeft: () => this.#back(item),
    };
  }

  #step(item: HTMLElement, by: number): void {
    const items = this.#siblings(item);
    this.#focus(items.at((items.indexOf(item) + by) % items.length));
  }

  #focusAt(item: HTMLElement, index: number): void {
    this.#focus(this.#siblings(item).at(index));
  }

  /** Out of a submenu to the line that opened it; out of a menu of the bar to the menu beside it. */
  #back(item: HTMLElement): void {
    const owner = ownerOf(item);
    if (owner && ownerOf(owner)) this.#leave(item);
    else this.#neighbour(item, -1);
  }

  #neighbour(item: HTMLElement, by: number): void {
    const top = this.#topOf(item);
    const items = itemsOf(this.bar);
    const next = items.at((items.indexOf(top) + by) % items.length);
    if (next) this.activate(next);
  }

  #leave(item: HTMLElement): void {
    const owner = ownerOf(item);
    const menu = owner && menuOf(owner);
    if (!owner || !menu) return;
    this.#focus(owner);
    menu.hidden = true;
    owner.setAttribute('aria-expanded', 'false');
  }

  /** A letter goes to the next line that begins with it. */
  #search(item: HTMLElement, key: string): (() => void) | undefined {
    if (key.length !== 1) return undefined;
    const items = this.#siblings(item);
    const after = items.slice(items.indexOf(item) + 1).concat(items);
    const found = after.find(({ textContent }) => textContent?.toLowerCase().startsWith(key.toLowerCase()));
    return found && (() => this.#focus(found));
  }

  #siblings(item: HTMLElement): HTMLElement[] {
    const list = listOf(item);
    return list ? itemsOf(list) : [];
  }

  #topOf(item: HTMLElement): HTMLElement {
    const owner = ownerOf(item);
    return owner ? this.#topOf(owner) : item;
  }

  #focus(item: HTMLElement | undefined): void {
    item?.focus();
  }
}
