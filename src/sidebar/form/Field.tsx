import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './form.css';

/** What ties a control to its label, explanation and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  /** Said below the control while there is no error. */
  readonly note?: string | undefined;
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
}

/** A labelled control with its explanation in one line, and what is wrong with it. */
export function Field({ label, hint, error, note, children }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {children({ id, 'aria-describedby': `${id}-hint ${id}-said`, 'aria-invalid': error !== undefined })}
      <p class={error ? 'error' : 'note'} id={`${id}-said`}>
        {error ?? note}
      </p>
    </div>
  );
}
