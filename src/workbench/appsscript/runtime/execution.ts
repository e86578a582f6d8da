import type { Engine } from '../../engine/types';
import type { Records } from '../records/records';
import type { AuthMode, Bundle, MenuItem, Role, SidebarRequest, Toast } from '../types';
import type { PropertyStores } from './propertyStores';

/** The add-on's menu, as `addToUi()` left it. */
export interface Menu {
  title: string;
  items: MenuItem[];
}

/** What outlives a run: the spreadsheet, the stored properties, and the page's ears. */
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

/** One run of the bundle: what its services know of it. */
export class Execution {
  /** The menu that this run added to the spreadsheet's own. */
  menu: Menu = { title: '', items: [] };

  constructor(
    readonly host: Host,
    readonly mode: AuthMode,
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
}
