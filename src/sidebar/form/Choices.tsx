import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface Props<Value extends string> {
  readonly type: 'checkbox' | 'radio';
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
  readonly error?: string | undefined;
}

/** A group of check boxes or radio buttons. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { type, label, hint, choices, chosen, onChange, error } = props;
  const id = useId();
  const toggle = (value: Value) => {
    if (type === 'radio') onChange([value]);
    else if (chosen.includes(value)) onChange(chosen.filter((other) => other !== value));
    else onChange([...chosen, value]);
  };
  return (
    <fieldset class="field" aria-describedby={`${id}-hint ${id}-error`}>
      <legend>{label}</legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {choices.map(({ value, label: text, hint: explained }) => (
        <label key={value} class="choice">
          <input
            type={type}
            name={id}
            checked={chosen.includes(value)}
            aria-invalid={error !== undefined}
            onChange={() => toggle(value)}
          />
          <span>
            {text}
            {explained && <span class="hint"> {explained}</span>}
          </span>
        </label>
      ))}
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    </fieldset>
  );
}
