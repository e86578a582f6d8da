import type { FromSidebar, ToSidebar } from './messages';
import { Semaphore } from './semaphore';

/** Google runs ten calls of a page at once; further ones wait. */
const CALLS_AT_ONCE = 10;

export interface Server {
  run(functionName: string, args: unknown[]): Promise<unknown>;
  close(): void;
}

/** Answers the `google.script` calls of one frame; returns a function that stops it. */
export function connectSidebar(frame: HTMLIFrameElement, server: Server): () => void {
  const slots = new Semaphore(CALLS_AT_ONCE);
  const reply = (message: ToSidebar) => frame.contentWindow?.postMessage(message, '*');
  const onMessage = ({ source, data }: MessageEvent<FromSidebar>) => {
    // The frame is sandboxed, so it has no origin of its own and is recognised by its window.
    if (source !== frame.contentWindow) return;
    if (data.type === 'close') server.close();
    if (data.type === 'run') {
      slots
        .run(() => server.run(data.name, data.args))
        .then(
          (result) => reply({ type: 'success', id: data.id, result }),
          (error: unknown) => reply({ type: 'failure', id: data.id, message: messageOf(error) }),
        );
    }
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}

/** Errors of the add-in come from a realm of its own, where `instanceof Error` doesn't hold. */
export function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return String(hasMessage ? error.message : error);
}
