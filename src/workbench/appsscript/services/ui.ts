import type { Execution } from '../runtime/execution';
import { asksDialog, asksUi, type Rules, Service, serviceOf } from '../runtime/service';
import { HtmlOutput } from './html/htmlOutput';
import { Menu } from './menu';

type GasUi = GoogleAppsScript.Base.Ui;
type GasMenu = GoogleAppsScript.Base.Menu;
type Methods = Pick<GasUi, 'createAddonMenu' | 'createMenu' | 'showSidebar'>;

const RULES: Rules<Methods> = {
  createAddonMenu: asksUi(),
  createMenu: asksUi(['string']),
  showSidebar: asksDialog(['object']),
};

/** The spreadsheet's user interface: the menu and the sidebar. */
export class Ui extends Service<GasUi> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'Ui', RULES);
  }

  /** The add-on's own menu, which bears the add-on's name. */
  createAddonMenu(): GasMenu {
    return this.createMenu(this.execution.host.bundle.name ?? '');
  }

  createMenu(caption: string): GasMenu {
    return new Menu(this.execution, caption).self;
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    const output = serviceOf(page, HtmlOutput, 'Ui.showSidebar');
    this.execution.host.showSidebar({ title: output.getTitle(), html: output.getContent() });
  }
}
