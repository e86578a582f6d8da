import type { Calls } from './calls';

const services = new WeakMap<object, object>();

/** An object of Apps Script. Scripts hold its `self`: every call is counted, and what isn't there throws. */
export abstract class Service<Interface extends object> {
  readonly self: Interface;

  constructor(protected readonly calls: Calls) {
    const name = this.constructor.name;
    const proxy: unknown = new Proxy(this, {
      get: (target, key) => {
        if (typeof key === 'symbol') return undefined;
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') throw new Error(`Not in memory: ${name}.${key}`);
        return (...args: unknown[]) =>
          calls.make(`${name}.${key}`, () => Reflect.apply(method, target, args));
      },
    });
    this.self = proxy as Interface;
    services.set(this.self, this);
  }
}

/** The object behind what a script hands back as an argument. */
export function behind<Kind>(argument: object, kind: new (...args: never[]) => Kind): Kind {
  const service = services.get(argument);
  if (service instanceof kind) return service;
  throw new Error(`Not a ${kind.name}.`);
}
