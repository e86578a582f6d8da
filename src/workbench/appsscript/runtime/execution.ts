import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Engine } from '../../engine/types';
import type { Bounds } from '../geometry/a1';
import type { Records } from '../records/records';
import type { AuthMode, Bundle, MenuItem, Role, SidebarRequest, Toast } from '../types';
import type { PropertyStores } from './propertyStores';

/** The add-on's menu, as `addToUi()` left it. */
export interface Menu {
  title: string;
  items: MenuItem[];
}

/** What outlives a run: the spreadsheet, the stored properties, and the page that shows sidebars and messages. */
export interface Host {
  readonly bundle: Bundle;
  readonly engine: Engine;
  readonly properties: PropertyStores;
  readonly records: Records;
  readonly role: Role;
  /** As if somebody else held the document's lock. */
  readonly lockedByOthers: boolean;
  countCall(): void;
  showSidebar(request: SidebarRequest): void;
  showToast(toast: Toast): void;
}

/** Creates the services that all others lead back to, so that these needn't import them. */
export interface DocumentFactory {
  spreadsheet(execution: Execution): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(execution: Execution, sheet: FWorksheet): GoogleAppsScript.Spreadsheet.Sheet;
  range(execution: Execution, sheet: FWorksheet, bounds: Bounds): GoogleAppsScript.Spreadsheet.Range;
}

/** One run of the bundle, as its services see it. */
export class Execution {
  /** The menu that this run added to the spreadsheet's own. */
  menu: Menu = { title: '', items: [] };

  constructor(
    readonly host: Host,
    readonly mode: AuthMode,
    private readonly factory: DocumentFactory,
  ) {}

  get engine(): Engine {
    return this.host.engine;
  }

  get records(): Records {
    return this.host.records;
  }

  get role(): Role {
    return this.host.role;
  }

  get scopes(): readonly string[] {
    return this.host.bundle.manifest.oauthScopes;
  }

  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.factory.spreadsheet(this);
  }

  sheet(sheet: FWorksheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.factory.sheet(this, sheet);
  }

  range(sheet: FWorksheet, bounds: Bounds): GoogleAppsScript.Spreadsheet.Range {
    return this.factory.range(this, sheet, bounds);
  }
}
