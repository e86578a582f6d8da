import type { Execution } from '../runtime/execution';
import { asksUi, type Rules, Service } from '../runtime/service';
import type { MenuItem } from '../types';

type GasMenu = GoogleAppsScript.Base.Menu;
type Methods = Pick<GasMenu, 'addItem' | 'addToUi'>;

const RULES: Rules<Methods> = {
  addItem: asksUi(['string', 'string']),
  addToUi: asksUi(),
};

/** A menu in the making; the page sees it once it is added to the Ui. */
export class Menu extends Service<GasMenu> implements Methods {
  readonly #items: MenuItem[] = [];

  constructor(
    execution: Execution,
    private readonly title: string,
  ) {
    super(execution, 'Menu', RULES);
  }

  addItem(label: string, functionName: string): GasMenu {
    this.#items.push({ label, functionName });
    return this.self;
  }

  addToUi(): void {
    this.execution.menu = { title: this.title, items: [...this.#items] };
  }
}
