import type { Engine } from '../../../../src/workbench/engine/types';

/** An engine that answers as given; asking it for anything else fails the test. */
export function engineOf(answers: Partial<Engine>): Engine {
  const engine: unknown = new Proxy(answers, {
    get: (target, key) => {
      if (key in target) return Reflect.get(target, key);
      throw new Error(`the run asked the engine for ${String(key)}`);
    },
  });
  // Stands for an Engine whose other members must not be asked for.
  return engine as Engine;
}
