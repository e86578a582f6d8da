import { useEffect, useState } from 'preact/hooks';

/** What was asked of the server, or how far the asking has got. */
export type Loaded<Value extends object> = 'loading' | 'failed' | Value;

/**
 * Asks the server when the component appears, and again whenever a returned function is called: the first one
 * shows that it is asking, the second keeps what is known until there is another answer.
 */
export function useLoaded<Value extends object>(
  ask: () => Promise<Value>,
): readonly [Loaded<Value>, () => void, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>('loading');
  const load = () => {
    setLoaded('loading');
    ask().then(setLoaded, () => setLoaded('failed'));
  };
  const refresh = () => {
    ask().then(setLoaded, () => {});
  };
  useEffect(load, [ask]);
  return [loaded, load, refresh];
}
