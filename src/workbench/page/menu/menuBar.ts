import { element } from '../element';
import { isMenuItem, itemsOf, listOf, menuOf, ownerOf } from './items';
import { MenuKeys } from './menuKeys';
import type { Menu, MenuEntry } from './types';

/** A menu bar after the ARIA pattern of that name: arrow keys move, Enter opens or runs, Escape leaves. */
export class MenuBar {
  readonly #bar: HTMLElement;

  constructor(bar: HTMLElement, label: string) {
    this.#bar = bar;
    bar.setAttribute('role', 'menubar');
    bar.setAttribute('aria-label', label);
    const keys = new MenuKeys(bar, (item) => this.#activate(item));
    bar.addEventListener('keydown', (event) => {
      if (event.key === 'Tab') this.#expand(null);
      else keys.press(event);
    });
    bar.addEventListener('click', (event) => this.#withItem(event, (item) => this.#activate(item)));
    bar.addEventListener('mouseover', (event) => this.#withItem(event, (item) => this.#hover(item)));
    // The focus is no sign of leaving: the spreadsheet takes it whenever it has calculated.
    document.addEventListener('pointerdown', ({ target }) => this.#closeUnlessInside(target), true);
  }

  show(menus: readonly Menu[]): void {
    this.#bar.replaceChildren(...menus.map((menu) => entry(menu)));
    itemsOf(this.#bar).forEach((item, index) => {
      item.tabIndex = index === 0 ? 0 : -1;
    });
  }

  /** Opens the menu of an item, or runs its command; a second click on an open menu of the bar closes it. */
  #activate(item: HTMLElement): void {
    const menu = menuOf(item);
    const closing = menu !== null && !menu.hidden && listOf(item) === this.#bar;
    this.#expand(menu && !closing ? item : null);
    if (!menu) item.dispatchEvent(new CustomEvent('command'));
    else if (!closing) itemsOf(menu)[0]?.focus();
  }

  /** Once a menu is open the mouse opens the others by pointing at them. */
  #hover(item: HTMLElement): void {
    const browsing = this.#bar.querySelector('[aria-expanded="true"]') !== null;
    if (!browsing) return;
    // The focus moves first: it would be lost with a menu that disappears.
    item.focus();
    this.#expand(item);
  }

  /** Shows the menu of an item and those that the item lies in, and no other. */
  #expand(item: HTMLElement | null): void {
    const path: HTMLElement[] = [];
    for (let owner = item; owner; owner = ownerOf(owner)) path.push(owner);
    for (const owner of this.#bar.querySelectorAll<HTMLElement>('[aria-haspopup]')) {
      const open = path.includes(owner);
      owner.setAttribute('aria-expanded', String(open));
      const menu = menuOf(owner);
      if (menu) menu.hidden = !open;
    }
  }

  #closeUnlessInside(target: EventTarget | null): void {
    if (!(target instanceof Node && this.#bar.contains(target))) this.#expand(null);
  }

  #withItem(event: Event, act: (item: HTMLElement) => void): void {
    const item = event.target instanceof Element ? event.target.closest('[role="menuitem"]') : null;
    if (isMenuItem(item)) act(item);
  }
}

function entry(content: MenuEntry): HTMLElement {
  const item = element('div', { role: 'menuitem', tabindex: '-1' }, content.label);
  if ('run' in content) {
    item.addEventListener('command', content.run);
    return element('div', { role: 'none' }, item);
  }
  item.setAttribute('aria-haspopup', 'menu');
  item.setAttribute('aria-expanded', 'false');
  const menu = element('div', { role: 'menu', 'aria-label': content.label }, ...content.entries.map(entry));
  menu.hidden = true;
  return element('div', { role: 'none' }, item, menu);
}
