import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Whether the tab is on screen. */
export const ShownContext = createContext(true);

/** Calls back each time the tab comes up again: what it knows may have changed meanwhile. */
export function useWhenShown(onShown: () => void): void {
  const shown = useContext(ShownContext);
  const wasHidden = useRef(false);
  useEffect(() => {
    if (shown && wasHidden.current) onShown();
    wasHidden.current = !shown;
  }, [shown, onShown]);
}
