import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** After each attempt to go on takes the keyboard to the first field that is in the way, if any. */
export function useFocusOnInvalid(attempts: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  return form;
}
