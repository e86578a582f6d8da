import { useEffect, useState } from 'preact/hooks';

/** A value from the server, or the state of the request. */
export type Loaded<Value extends object> = 'loading' | 'failed' | Value;

/**
 * Loads a value when the component appears. Of the returned functions the first loads it again and shows `loading`;
 * the second refreshes it quietly and keeps the previous value until then, or if it fails.
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
