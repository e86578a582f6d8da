import type { AddIn, MenuItem, Role } from '../appsscript';
import type { Menu } from './menu/types';

/** The add-in's own menu, as its `onOpen` makes it. */
export class AddInMenu {
  #title = '';
  #items: readonly MenuItem[] = [];

  /** `onFailure` is given what a command throws; Google would show it as a message. */
  constructor(
    private readonly addIn: AddIn,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Runs `onOpen` again: the add-in is enabled in this file, so its mode is LIMITED. */
  async refresh(role: Role): Promise<void> {
    this.addIn.role = role;
    const { title, items } = await this.addIn.openMenu('LIMITED');
    this.#title = title;
    this.#items = items;
  }

  labels(): string[] {
    return this.#items.map(({ label }) => label);
  }

  async run(label: string): Promise<void> {
    const item = this.#items.find((candidate) => candidate.label === label);
    if (!item) throw new Error(`The menu has no item "${label}".`);
    await this.addIn.runMenuItem(item.functionName);
  }

  /** The add-in's menu for the page's menu bar; a viewer has none. */
  menus(): Menu[] {
    if (this.#items.length === 0) return [];
    const entries = this.#items.map(({ label }) => ({
      label,
      run: () => this.run(label).catch(this.onFailure),
    }));
    return [{ label: this.#title, entries }];
  }
}
