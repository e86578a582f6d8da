import type { Runner } from '../../src/sidebar/server';

/** Stands for Google's client: answers one operation, or fails. */
export function answerWith(operations: Readonly<Record<string, (...args: unknown[]) => unknown>>) {
  const runner = (succeed: (result: unknown) => void, fail: (error: Error) => void): Runner =>
    new Proxy({} as Runner, {
      get(_, name: string) {
        if (name === 'withSuccessHandler') return (handler: typeof succeed) => runner(handler, fail);
        if (name === 'withFailureHandler') return (handler: typeof fail) => runner(succeed, handler);
        return (...args: unknown[]) => {
          try {
            succeed(operations[name]?.(...args));
          } catch (error) {
            fail(error as Error);
          }
        };
      },
    });
  const nothing = () => {};
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
}
