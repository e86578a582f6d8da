import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './form.css';

/** Attributes that tie a control to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  /** Shown below the control while there is no error. */
  readonly note?: string | undefined;
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
}

/** A labelled control with a hint, and an error or a note. */
export function Field({ label, hint, error, note, children }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {children({ id, 'aria-describedby': `${id}-hint ${id}-message`, 'aria-invalid': error !== undefined })}
      <p class={error ? 'error' : 'note'} id={`${id}-message`}>
        {error ?? note}
      </p>
    </div>
  );
}
