import type { Execution } from './execution';
import { assertPermitted, type Requirement } from './permissions';
import { assertSignature, type Kind } from './signature';

/** What a method requires of the run that calls it, and the lists of arguments that it takes. */
export interface MethodRule {
  requirement: Requirement;
  signatures: readonly (readonly Kind[])[];
}

/** One rule for each method that the workbench offers of a service. */
export type Rules<Methods> = Readonly<Record<keyof Methods, MethodRule>>;

const rule =
  (need: Requirement) =>
  (...signatures: Kind[][]): MethodRule => ({
    requirement: need,
    signatures: signatures.length > 0 ? signatures : [[]],
  });

export const free = rule('nothing');
export const asksUi = rule('ui');
export const asksDialog = rule('dialog');
export const reads = rule('document');
export const readsSelection = rule('selection');
export const edits = rule('edit');
export const stores = rule('properties');

/** Names that the language itself looks up on any object: when a promise resolves, and in JSON.stringify. */
const LANGUAGE_LOOKUPS: ReadonlySet<string> = new Set(['then', 'toJSON']);

const services = new WeakMap<object, object>();

/**
 * An object of Apps Script. Scripts never hold the object itself but its `self`, which offers exactly the methods
 * that have a rule: a call is counted, then checked against the run's permissions and the method's signatures.
 * Whatever else Google's interface has throws as soon as it is asked for.
 */
export abstract class Service<Interface extends object> {
  /** What scripts get to see. */
  readonly self: Interface;

  protected constructor(
    protected readonly execution: Execution,
    private readonly name: string,
    private readonly rules: Readonly<Record<string, MethodRule>>,
    constants: Readonly<Record<string, unknown>> = {},
  ) {
    const offered = { ...constants, toString: () => name };
    const proxy: unknown = new Proxy(offered, { get: (target, key) => this.#find(target, key) });
    // It answers every member of the interface, if only by throwing.
    this.self = proxy as Interface;
    services.set(this.self, this);
  }

  /** Services that a protection can cover throw here when this user may not edit. */
  assertEditable(): void {}

  /** Runs the method of that name; the call has been checked. */
  protected perform(key: string, args: unknown[]): unknown {
    return Reflect.apply(Reflect.get<object, string>(this, key), this, args);
  }

  #find(target: object, key: string | symbol): unknown {
    if (typeof key === 'symbol' || LANGUAGE_LOOKUPS.has(key)) return undefined;
    if (Object.hasOwn(this.rules, key)) return (...args: unknown[]) => this.#call(key, args);
    if (key in target) return Reflect.get(target, key);
    throw notAvailable(this.name, key);
  }

  #call(key: string, args: unknown[]): unknown {
    const method = `${this.name}.${key}`;
    const { requirement: need, signatures } = this.rules[key] ?? free();
    this.execution.host.countCall();
    assertPermitted(need, this.execution, method);
    assertSignature(method, signatures, args);
    if (need === 'edit') this.assertEditable();
    return this.perform(key, args);
  }
}

/** The service behind an argument that a script passes back. Calls on it aren't counted. */
export function serviceOf<Kind>(
  argument: object,
  kind: abstract new (...args: never[]) => Kind,
  method: string,
): Kind {
  const service = services.get(argument);
  if (service instanceof kind) return service;
  throw new Error(`The parameters (${String(argument)}) don't match the method signature for ${method}.`);
}

/** Stands for a service of Google that the workbench doesn't have at all. */
export function missingService(name: string): object {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key === 'symbol' || LANGUAGE_LOOKUPS.has(key)) return undefined;
        throw notAvailable(name, key);
      },
    },
  );
}

function notAvailable(service: string, member: string): Error {
  return new Error(`not available in the workbench: ${service}.${member}`);
}
