import type { ComponentChildren } from 'preact';
import './actionButton.css';

interface Props {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly busy?: boolean;
  readonly quiet?: boolean;
}

/** A button that ignores clicks while busy. It isn't disabled, so it keeps the focus. */
export function ActionButton({ onClick, children, busy = false, quiet = false }: Props) {
  return (
    <button
      type="button"
      class={quiet ? 'secondary' : 'primary'}
      aria-disabled={busy}
      onClick={() => !busy && onClick()}
    >
      {children}
    </button>
  );
}
