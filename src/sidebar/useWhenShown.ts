import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Whether the tab is visible. */
export const ShownContext = createContext(true);

/** Calls back each time the tab becomes visible again, to refresh what may have changed. */
export function useWhenShown(onShown: () => void): void {
  const shown = useContext(ShownContext);
  const wasHidden = useRef(false);
  useEffect(() => {
    if (shown && wasHidden.current) onShown();
    wasHidden.current = !shown;
  }, [shown, onShown]);
}
