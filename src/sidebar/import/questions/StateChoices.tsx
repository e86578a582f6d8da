import type { TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { SelectField } from '../../form/SelectField';
import { useLanguage, useTexts } from '../../language';
import type { FileChoices } from '../files/openedFile';

/** A column with more values is hardly one of states. */
const MOST_ASKED = 12;

interface Props {
  readonly table: TablePreview;
  readonly choices: FileChoices;
  readonly onChoose: (changes: FileChoices) => void;
}

/** Whether orders in a state that nobody knows are sales. */
export function StateChoices({ table: { unknownStates }, choices: { states = {} }, onChoose }: Props) {
  const { ask: texts } = useTexts(importTexts);
  const language = useLanguage();
  const options = [
    { value: 'none' as const, label: texts.stateNone },
    { value: 'sale' as const, label: texts.stateSale },
  ];
  const others = unknownStates.length - MOST_ASKED;
  return (
    <>
      {unknownStates.slice(0, MOST_ASKED).map(({ name, rows, isSale }) => (
        <SelectField<'none' | 'sale'>
          key={name}
          label={fill(texts.state, { name })}
          hint={fill(texts.stateHint, { rows: rows.toLocaleString(language) })}
          value={isSale ? 'sale' : 'none'}
          options={options}
          onChange={(answer) => onChoose({ states: { ...states, [name]: answer === 'sale' } })}
        />
      ))}
      {others > 0 && (
        <p class="error">{fill(texts.manyStates, { count: others.toLocaleString(language) })}</p>
      )}
    </>
  );
}
