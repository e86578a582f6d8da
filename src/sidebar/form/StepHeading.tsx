import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Whether the user's own action brought this up: the keyboard then goes on from here. */
  readonly focused: boolean;
  readonly children: ComponentChildren;
}

/** The heading of what the panel shows now. */
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
