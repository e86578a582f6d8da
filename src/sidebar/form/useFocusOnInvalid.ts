import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** After each failed attempt, focuses the first invalid field of the form. */
export function useFocusOnInvalid(attempts: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  return form;
}
