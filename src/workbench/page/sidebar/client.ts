import { checkArguments } from './checkArguments';
import type { FromSidebar, ToSidebar } from './messages';

/**
 * `google.script` as a sidebar finds it. This file is a bundle of its own, put into the sidebar's frame before
 * the sidebar's script.
 */
interface Handlers {
  readonly success?: (result: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

/** Any name is a server function, so the runner answers to all of them; each `with…` gives a new runner. */
function runner(handlers: Handlers): object {
  const settings: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: Handlers['success']) =>
      runner({ ...handlers, ...(success && { success }) }),
    withFailureHandler: (failure: Handlers['failure']) =>
      runner({ ...handlers, ...(failure && { failure }) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(settings, {
    get: (_, name: string) => settings[name] ?? ((...args: unknown[]) => call(name, args, handlers)),
  });
}

function call(name: string, args: unknown[], handlers: Handlers): void {
  checkArguments(args);
  lastId += 1;
  waiting.set(lastId, handlers);
  postToPage({ type: 'run', id: lastId, name, args });
}

function settle(answer: ToSidebar): void {
  const handlers = waiting.get(answer.id);
  if (!handlers) return;
  waiting.delete(answer.id);
  if (answer.type === 'success') handlers.success?.(answer.result, handlers.userObject);
  else fail(handlers, new Error(answer.message));
}

function fail({ failure, userObject }: Handlers, error: Error): void {
  if (failure) failure(error, userObject);
  else console.error(error);
}

function postToPage(message: FromSidebar): void {
  window.parent.postMessage(message, '*');
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToSidebar>) => {
  if (source === window.parent) settle(data);
});

Object.assign(window, {
  google: { script: { run: runner({}), host: { close: () => postToPage({ type: 'close' }) } } },
});
