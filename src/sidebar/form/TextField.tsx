import { Field } from './Field';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called when the user leaves the field after a change. */
  readonly onLeave?: () => void;
  readonly error?: string | undefined;
  readonly note?: string | undefined;
  readonly type?: 'text' | 'date';
  readonly numeric?: boolean;
}

export function TextField({ value, onChange, onLeave, type = 'text', numeric = false, ...field }: Props) {
  const kind =
    type === 'date' ? ({ type } as const) : ({ type, inputMode: numeric ? 'decimal' : 'text' } as const);
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          {...kind}
          value={value}
          autocomplete="off"
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
          onChange={onLeave}
        />
      )}
    </Field>
  );
}
