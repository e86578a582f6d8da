import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Whether it takes the focus, because the user's action brought it up. */
  readonly focused: boolean;
  readonly children: ComponentChildren;
}

/** The heading of the current view of a panel. */
export function StepHeading({ focused, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <h2 class="step" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
