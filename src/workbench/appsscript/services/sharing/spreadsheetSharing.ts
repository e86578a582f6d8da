import type { Execution } from '../../runtime/execution';
import { OWNER } from '../../runtime/people';
import { edits, type MethodRule, type Rules, reads, Service } from '../../runtime/service';
import { assertAddress, emailOf, User } from './user';

type GasSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasUser = GoogleAppsScript.Base.User;
type Methods = Pick<
  GasSpreadsheet,
  | ('getOwner' | 'getEditors' | 'addEditor' | 'addEditors' | 'removeEditor')
  | ('getViewers' | 'addViewer' | 'addViewers' | 'removeViewer')
>;

const RULES: Rules<Methods> = {
  getOwner: reads(),
  getEditors: reads(),
  addEditor: edits(['string'], ['object']),
  addEditors: edits(['array']),
  removeEditor: edits(['string'], ['object']),
  getViewers: reads(),
  addViewer: edits(['string'], ['object']),
  addViewers: edits(['array']),
  removeViewer: edits(['string'], ['object']),
};

/** With whom the spreadsheet is shared. The workbench stores the list and sends no e-mails. */
export abstract class SpreadsheetSharing extends Service<GasSpreadsheet> implements Methods {
  protected constructor(execution: Execution, rules: Readonly<Record<string, MethodRule>>) {
    super(execution, 'Spreadsheet', { ...RULES, ...rules });
  }

  getOwner(): GasUser {
    return this.#user(OWNER);
  }

  getEditors(): GasUser[] {
    return [OWNER, ...this.#people().editors].map((address) => this.#user(address));
  }

  addEditor(person: string | GasUser): GasSpreadsheet {
    return this.addEditors([emailOf(person, 'Spreadsheet.addEditor')]);
  }

  /** A viewer becomes an editor. */
  addEditors(addresses: string[]): GasSpreadsheet {
    for (const address of addresses) assertAddress(address);
    const { editors, viewers } = this.#people();
    return this.#share(
      [...editors, ...addresses],
      viewers.filter((viewer) => !addresses.includes(viewer)),
    );
  }

  removeEditor(person: string | GasUser): GasSpreadsheet {
    const removed = emailOf(person, 'Spreadsheet.removeEditor');
    const { editors, viewers } = this.#people();
    return this.#share(
      editors.filter((editor) => editor !== removed),
      viewers,
    );
  }

  getViewers(): GasUser[] {
    return this.#people().viewers.map((address) => this.#user(address));
  }

  addViewer(person: string | GasUser): GasSpreadsheet {
    return this.addViewers([emailOf(person, 'Spreadsheet.addViewer')]);
  }

  /** Editors stay editors. */
  addViewers(addresses: string[]): GasSpreadsheet {
    for (const address of addresses) assertAddress(address);
    const { editors, viewers } = this.#people();
    return this.#share(editors, [...viewers, ...addresses.filter((address) => !editors.includes(address))]);
  }

  removeViewer(person: string | GasUser): GasSpreadsheet {
    const removed = emailOf(person, 'Spreadsheet.removeViewer');
    const { editors, viewers } = this.#people();
    return this.#share(
      editors,
      viewers.filter((viewer) => viewer !== removed),
    );
  }

  #people(): { editors: readonly string[]; viewers: readonly string[] } {
    return this.execution.records.ofWorkbook();
  }

  #share(editors: readonly string[], viewers: readonly string[]): GasSpreadsheet {
    const others = (addresses: readonly string[]) => [...new Set(addresses)].filter((each) => each !== OWNER);
    this.execution.records.changeWorkbook({ editors: others(editors), viewers: others(viewers) });
    return this.self;
  }

  #user(address: string): GasUser {
    return new User(this.execution, address).self;
  }
}
