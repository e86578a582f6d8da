import type { CustomFunction, Engine } from '../engine/types';
import type { AddIn } from './addIn';
import { personOf } from './guard/assertEditable';
import { guardEdits } from './guard/guardEdits';
import { Listeners } from './listeners';
import { followStructure } from './records/followStructure';
import { Records } from './records/records';
import { type BundleFunction, topLevelFunctions } from './runtime/bundleFunctions';
import type { Execution, Host, Menu } from './runtime/execution';
import { readJsDoc } from './runtime/jsDoc';
import { PropertyStores, type StoredProperties } from './runtime/propertyStores';
import { Realm } from './runtime/realm';
import { transfer } from './runtime/transfer';
import { SERVICE_NAMES, servicesFor, startExecution } from './services';
import type { AuthMode, Bundle, EditHandlers, Role, SidebarRequest, Toast } from './types';

/** Hosts the built bundle as Google does: whatever calls it starts a run of its own. */
export class HostedAddIn implements AddIn, Host {
  role: Role = 'owner';
  lockedByOthers = false;
  readonly properties: PropertyStores;
  readonly records: Records;
  readonly #functions: readonly BundleFunction[];
  readonly #realm: Realm;
  readonly #serverCalls = new Queue();
  readonly #sidebar = new Listeners<SidebarRequest>();
  readonly #toasts = new Listeners<Toast>();
  #calls = 0;
  /** Runs under way: more than one when a script's edit calls a custom function. */
  #runs = 0;

  constructor(
    readonly bundle: Bundle,
    readonly engine: Engine,
    stored?: StoredProperties,
  ) {
    this.properties = new PropertyStores(stored);
    this.records = new Records(() => engine.workbook);
    this.#functions = topLevelFunctions(bundle.code);
    this.#realm = new Realm(
      bundle.code,
      this.#functions.map(({ name }) => name),
      SERVICE_NAMES,
    );
  }

  customFunctions(): CustomFunction[] {
    return this.#functions.flatMap(({ name, jsDoc }) => {
      const { isCustomFunction, description, params } = readJsDoc(jsDoc);
      const call = (...args: unknown[]) => this.#run(name, args, 'CUSTOM_FUNCTION').result;
      return isCustomFunction ? [{ name, description, params, call }] : [];
    });
  }

  async openMenu(mode: AuthMode): Promise<Menu> {
    const nothing = { title: '', items: [] };
    if (this.role === 'viewer' || !this.#has('onOpen')) return nothing;
    return this.#run('onOpen', [{ authMode: mode }], mode).execution.menu;
  }

  async runMenuItem(functionName: string): Promise<void> {
    await this.#serve(functionName, []);
  }

  async run(functionName: string, args: unknown[]): Promise<unknown> {
    if (functionName.endsWith('_'))
      throw new Error(`${functionName} is private: its name ends in an underscore.`);
    const carried = args.map((argument, index) => transfer(argument, `argument ${index + 1}`));
    return transfer(await this.#serve(functionName, carried), 'result');
  }

  onSidebar(listener: (request: SidebarRequest) => void): void {
    this.#sidebar.add(listener);
  }

  onToast(listener: (toast: Toast) => void): void {
    this.#toasts.add(listener);
  }

  storedProperties(): StoredProperties {
    return this.properties.snapshot();
  }

  onUnsavedChange(listener: () => void): void {
    this.properties.onChange(listener);
    this.records.onChange(listener);
  }

  watch(handlers: EditHandlers): () => void {
    const { api, workbook } = this.engine;
    const stopFollowing = followStructure(workbook, this.records);
    const liftGuard = guardEdits(
      {
        ...{ api, workbook, records: this.records },
        role: () => this.role,
        person: () => personOf(this),
        isScriptRunning: () => this.#runs > 0,
      },
      handlers,
    );
    return () => {
      stopFollowing();
      liftGuard();
    };
  }

  calls(): number {
    return this.#calls;
  }

  resetCalls(): void {
    this.#calls = 0;
  }

  countCall(): void {
    this.#calls += 1;
  }

  showSidebar(request: SidebarRequest): void {
    this.#sidebar.emit(request);
  }

  showToast(toast: Toast): void {
    this.#toasts.emit(toast);
  }

  #serve(functionName: string, args: unknown[]): Promise<unknown> {
    return this.#serverCalls.add(async () => {
      await this.engine.settled();
      // In Sheets, too, one undo takes back what a run has changed.
      return this.engine.asOneStep(() => this.#run(functionName, args, 'FULL').result);
    });
  }

  #run(functionName: string, args: unknown[], mode: AuthMode): { execution: Execution; result: unknown } {
    if (!this.#has(functionName)) throw new Error(`Script function not found: ${functionName}`);
    const execution = startExecution(this, mode);
    this.#runs += 1;
    try {
      const functions = this.#realm.evaluate(servicesFor(execution));
      return { execution, result: functions[functionName]?.(...args) };
    } finally {
      this.#runs -= 1;
    }
  }

  #has(functionName: string): boolean {
    return this.#functions.some(({ name }) => name === functionName);
  }
}

/** Runs tasks one after the other, in the order in which they were asked for. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();

  add<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => {});
    return result;
  }
}
