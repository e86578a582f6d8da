import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** Takes the heading of the panel that a tab knows better once it is loaded. */
export const HeadingContext = createContext<(heading: string | null) => void>(() => {});

/** Heads the panel with this. */
export function useHeading(heading: string): void {
  const setHeading = useContext(HeadingContext);
  useEffect(() => setHeading(heading), [setHeading, heading]);
}
