import { useId } from 'preact/hooks';
import { Field } from '../form/Field';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggestions?: readonly { readonly value: string; readonly text?: string }[];
  readonly error?: string | undefined;
  readonly note?: string | undefined;
}

/** A text field with suggestions. */
export function SuggestField({ value, onChange, suggestions = [], ...field }: Props) {
  const list = useId();
  return (
    <Field {...field}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            type="text"
            list={list}
            value={value}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
          <datalist id={list}>
            {suggestions.map((each) => (
              <option key={each.value} value={each.value}>
                {each.text}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
