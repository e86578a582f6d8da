import { useEffect, useState } from 'preact/hooks';

/** What was asked of the server, or how far the asking has got. */
export type Loaded<Value extends object> = 'loading' | 'failed' | Value;

/** Asks the server when the component appears, and again whenever the returned function is called. */
export function useLoaded<Value extends object>(
  ask: () => Promise<Value>,
): readonly [Loaded<Value>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>('loading');
  const load = () => {
    setLoaded('loading');
    ask().then(setLoaded, () => setLoaded('failed'));
  };
  useEffect(load, [ask]);
  return [loaded, load];
}
