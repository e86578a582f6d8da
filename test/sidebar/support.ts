import type { Runner } from '../../src/sidebar/server';

/** Stands for Google's client: answers these operations, or fails as they do. */
export function answerWith(operations: Readonly<Record<string, (...args: never[]) => unknown>>) {
  const runner = (succeed: (result: unknown) => void, fail: (error: Error) => void): Runner =>
    new Proxy({} as Runner, {
      get(_, name: string) {
        if (name === 'withSuccessHandler') return (handler: typeof succeed) => runner(handler, fail);
        if (name === 'withFailureHandler') return (handler: typeof fail) => runner(succeed, handler);
        return (...args: unknown[]) => {
          try {
            succeed(operations[name]?.(...(args as never[])));
          } catch (error) {
            fail(error as Error);
          }
        };
      },
    });
  const nothing = () => {};
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
}
