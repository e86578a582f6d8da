import { type Runner, server } from '../../src/sidebar/server';

/** Stands for Google's client: answers one operation, or fails. */
function answerWith(operations: Readonly<Record<string, (...args: unknown[]) => unknown>>) {
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

test('a call goes to the operation of its name and gives back what that returns', async () => {
  answerWith({ insertFunction: (name) => ({ inserted: true, cell: `${name}1` }) });
  await expect(server.insertFunction('ROI')).resolves.toEqual({ inserted: true, cell: 'ROI1' });
});

test('a call fails when the operation does', async () => {
  answerWith({
    setLanguage: () => {
      throw new Error('no connection');
    },
  });
  await expect(server.setLanguage('fr')).rejects.toThrow('no connection');
});
